import type { Asked } from "../run-place";
import { all, letIn, type Row, staffCall, staffPage, type Table, type Who } from "./row";

const guests = all("not found", { guest: "allowed" });

/** Of an attempt: a guest's own, and a candidate's, each with who may do what with it. */
function ofAttempt(
  rest: Omit<Asked, "params">,
  candidates: Who,
  { ended = false, who = guests } = {},
): readonly Row[] {
  return [
    {
      when: "a guest's",
      who,
      ask: async (trial) => ({ ...rest, params: { id: await (ended ? trial.ended() : trial.practice()) } }),
    },
    {
      when: "a candidate's",
      who: candidates,
      ask: async (trial) => ({
        ...rest,
        params: { id: (await (ended ? trial.finished() : trial.playing())).attempt },
      }),
      link: async (trial) => (await (ended ? trial.finished() : trial.playing())).token,
    },
  ];
}

const theirs = all("not found", { candidate: "allowed" });
/** What only a screening has. */
const practice = all("not found", { guest: "forbidden" });
const refused = all("not found", { candidate: "forbidden" });

const ofScreening: NonNullable<Row["ask"]> = async (trial) => ({
  params: { id: (await trial.screening()).id },
});
const ofInvited: NonNullable<Row["ask"]> = async (trial) => ({
  params: { id: (await trial.invited()).row.id },
});
const ofFinished: NonNullable<Row["ask"]> = async (trial) => ({
  params: { id: (await trial.finished()).row.id },
});
const reply = { id: "r1", text: "Hello, what happened?" };
const away = { id: "s1", signal: { kind: "away", seconds: 30 } };
const candidate = { name: "Ana", reference: "ATS-1" };

/** Who may make each call. Methods of the API that do not stand here are there for nobody. */
export const calls: Table = {
  "GET /api/scenarios": [{ who: all("allowed") }],
  "GET /api/scenarios/[id]": [
    { who: all("allowed"), ask: async () => ({ params: { id: "trial-suitcase" } }) },
  ],
  "GET /api/health": [{ who: all("allowed") }],
  "GET /api/openapi.json": [{ who: all("allowed") }],
  "GET /api/consistency": [{ who: all("allowed") }],
  "POST /api/guests": [{ who: all("allowed") }],
  "GET /api/attempts": [{ who: all("allowed") }],
  "POST /api/attempts": [
    { who: all("allowed"), ask: async () => ({ body: { scenario: "trial-suitcase" } }) },
  ],
  "GET /api/attempts/[id]": ofAttempt({}, theirs),
  "GET /api/attempts/[id]/desk": ofAttempt({}, theirs),
  "POST /api/attempts/[id]/replies": ofAttempt({ body: reply }, theirs),
  "POST /api/attempts/[id]/actions": ofAttempt({ body: { id: "a1", action: "book-repair" } }, theirs),
  "GET /api/attempts/[id]/coach": ofAttempt({}, refused),
  "POST /api/attempts/[id]/hints": ofAttempt({ body: { id: "h1" } }, refused),
  "POST /api/attempts/[id]/pause": ofAttempt({}, theirs),
  "DELETE /api/attempts/[id]/pause": ofAttempt({}, theirs),
  "POST /api/attempts/[id]/stop": ofAttempt({}, theirs),
  "POST /api/attempts/[id]/retries": ofAttempt({ body: { seed: "new" } }, refused, { ended: true }),
  "GET /api/attempts/[id]/scorecard": ofAttempt({}, refused, { ended: true }),
  "GET /api/attempts/[id]/scorecards": ofAttempt({}, refused, { ended: true }),
  "POST /api/attempts/[id]/presence": ofAttempt({}, theirs, { who: practice }),
  "POST /api/attempts/[id]/signals": ofAttempt({ body: away }, theirs, { who: practice }),
  "GET /api/auth/[...all]": [
    { who: all("allowed"), ask: async () => ({ params: { all: ["get-session"] } }) },
    { when: "unknown", who: all("not found"), ask: async () => ({ params: { all: ["list-users"] } }) },
  ],
  "POST /api/auth/[...all]": [
    {
      when: "an account without a link",
      who: all("not found"),
      ask: async () => ({ params: { all: ["sign-up", "email"] }, body: signUp }),
    },
    {
      when: "another role",
      who: all("not found"),
      ask: async () => ({ params: { all: ["update-user"] }, body: { role: "owner" } }),
    },
  ],
  "GET /api/screenings": [{ who: staffCall("owner", "recruiter", "manager") }],
  "GET /api/screenings/[id]/invitations": [{ who: staffCall("owner", "recruiter"), ask: ofScreening }],
  "POST /api/screenings/[id]/invitations": [
    {
      who: staffCall("owner", "recruiter"),
      ask: async (trial) => ({ ...(await ofScreening(trial)), body: candidate }),
    },
  ],
  "GET /api/invitations/[id]": [{ who: staffCall("owner", "recruiter"), ask: ofInvited }],
  "GET /api/invitations/[id]/result": [
    { who: staffCall("owner", "recruiter"), ask: ofFinished },
    {
      when: "not finished",
      who: letIn(staffCall("owner", "recruiter"), "status 409"),
      ask: ofInvited,
    },
  ],
  "DELETE /api/invitations/[id]": [{ who: staffCall("owner", "recruiter"), ask: ofInvited }],
  "GET /i/[token]": [
    {
      who: all("on to /invitation"),
      ask: async (trial) => ({ params: { token: (await trial.invited()).token } }),
    },
    { when: "a wrong one", who: all("not found"), ask: async () => ({ params: { token: "A".repeat(43) } }) },
  ],
  "GET /invitation/data": [{ who: all("not found", { candidate: "allowed", "other candidate": "allowed" }) }],
  "GET /screenings/[id]/exports/ranking.csv": [{ who: staffPage("owner", "recruiter"), ask: ofScreening }],
  "GET /screenings/[id]/exports/candidates/[invitation]": [
    {
      who: staffPage("owner", "recruiter"),
      ask: async (trial) => {
        const { row } = await trial.finished();
        return { params: { id: row.screening, invitation: row.id } };
      },
    },
  ],
  "GET /screenings/[id]/exports/attempts/[attempt]": [
    {
      who: staffPage("owner", "recruiter"),
      ask: async (trial) => {
        const { row, attempt } = await trial.finished();
        return { params: { id: row.screening, attempt } };
      },
    },
  ],
  "GET /screenings/[id]/candidates/[invitation]/data/export": [
    {
      who: staffPage("owner", "recruiter"),
      ask: async (trial) => {
        const { row } = await trial.finished();
        return { params: { id: row.screening, invitation: row.id } };
      },
    },
  ],
  "GET /screenings/[id]/fairness/export": [{ who: staffPage("owner", "recruiter"), ask: ofScreening }],
  "GET /audit/export": [{ who: staffPage("owner") }],
};

const signUp = { name: "Eve", email: "eve@example.org", password: "a few words of hers" };
