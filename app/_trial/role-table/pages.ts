import { all, type Row, staffPage, type Table } from "./row";

const ofScreening: NonNullable<Row["ask"]> = async (trial) => ({
  params: { id: (await trial.screening()).id },
});
const ofFinished: NonNullable<Row["ask"]> = async (trial) => {
  const { row } = await trial.finished();
  return { params: { id: row.screening, invitation: row.id } };
};

/** Who may see each page. */
export const pages: Table = {
  "page /": [{ who: all("allowed") }],
  "page /scenarios/[id]": [
    { who: all("allowed"), ask: async () => ({ params: { id: "trial-suitcase" } }) },
    { when: "unknown", who: all("not found"), ask: async () => ({ params: { id: "none" } }) },
  ],
  "page /attempts": [
    {
      who: all("a message", { guest: "allowed" }),
      ask: async (trial) => {
        await trial.practice();
        return {};
      },
    },
  ],
  "page /attempts/[id]": [
    {
      when: "a guest's",
      who: all("not found", { guest: "allowed" }),
      ask: async (trial) => ({ params: { id: await trial.practice() } }),
    },
    {
      when: "a candidate's",
      who: all("not found", { candidate: "allowed" }),
      ask: async (trial) => ({ params: { id: (await trial.playing()).attempt } }),
      link: async (trial) => (await trial.playing()).token,
    },
  ],
  "page /attempts/[id]/scorecard": [
    {
      when: "a guest's",
      who: all("not found", { guest: "allowed" }),
      ask: async (trial) => ({ params: { id: await trial.ended() } }),
    },
    {
      when: "a candidate's",
      who: all("not found", { candidate: "a message" }),
      ask: async (trial) => ({ params: { id: (await trial.finished()).attempt } }),
      link: async (trial) => (await trial.finished()).token,
    },
  ],
  "page /join/[token]": [
    {
      who: all("allowed"),
      ask: async (trial) => ({ params: { token: (await trial.staffLink()).token } }),
    },
    { when: "a wrong one", who: all("a message"), ask: async () => ({ params: { token: "wrong" } }) },
  ],
  "page /sign-in": [
    {
      who: all("allowed", {
        owner: "on to /screenings",
        recruiter: "on to /screenings",
        trainer: "on to /screenings",
        manager: "on to /screenings",
        "new-hire": "on to /screenings",
      }),
    },
  ],
  "page /invitation": [{ who: all("not found", { candidate: "allowed", "other candidate": "allowed" }) }],
  "page /account": [{ who: staffPage("owner", "recruiter", "trainer", "manager", "new-hire") }],
  "page /staff": [{ who: staffPage("owner") }],
  "page /connections": [{ who: staffPage("owner") }],
  "page /screenings": [{ who: staffPage("owner", "recruiter", "manager") }],
  "page /screenings/new": [{ who: staffPage("owner", "recruiter") }],
  "page /screenings/[id]": [{ who: staffPage("owner", "recruiter", "manager"), ask: ofScreening }],
  "page /screenings/[id]/edit": [{ who: staffPage("owner", "recruiter"), ask: ofScreening }],
  "page /screenings/[id]/invite": [{ who: staffPage("owner", "recruiter"), ask: ofScreening }],
  "page /screenings/[id]/preview": [{ who: staffPage("owner", "recruiter", "manager"), ask: ofScreening }],
  "page /screenings/[id]/candidates/[invitation]": [
    { who: staffPage("owner", "recruiter", "manager"), ask: ofFinished },
  ],
  "page /screenings/[id]/candidates/[invitation]/report": [
    { who: staffPage("owner", "recruiter", "manager"), ask: ofFinished },
  ],
  "page /screenings/[id]/candidates/[invitation]/rate": [
    { who: staffPage("owner", "recruiter", "manager"), ask: ofFinished },
  ],
  "page /screenings/[id]/candidates/[invitation]/data": [
    { who: staffPage("owner", "recruiter"), ask: ofFinished },
  ],
  "page /screenings/[id]/ranking": [{ who: staffPage("owner", "recruiter", "manager"), ask: ofScreening }],
  "page /screenings/[id]/ranking/agreement": [
    { who: staffPage("owner", "recruiter", "manager"), ask: ofScreening },
  ],
  "page /screenings/[id]/compare": [
    {
      who: staffPage("owner", "recruiter", "manager"),
      ask: async (trial) => {
        const { row } = await trial.finished();
        return { params: { id: row.screening }, query: { of: row.id } };
      },
    },
  ],
  "page /screenings/[id]/fairness": [{ who: staffPage("owner", "recruiter"), ask: ofScreening }],
  "page /audit": [{ who: staffPage("owner") }],
};
