import type { RoleTrial } from "@/access/trial/open-role-trial";
import { criterionNames } from "@/grading/case/criterion-name";
import type { Role } from "@/scenarios/screening/role";
import type { Asked } from "../run-place";
import { all, letIn, type Row, staffAct, type Table } from "./row";

type Form = NonNullable<Asked["form"]>;
type Fill = (trial: RoleTrial) => Promise<Form>;

const recruiters: readonly Role[] = ["owner", "recruiter"];
const reviewers: readonly Role[] = ["owner", "recruiter", "manager"];

/** An act of these roles, by a form. */
const act = (allowed: readonly Role[], fill: Fill = async () => ({})): Row => ({
  who: staffAct(...allowed),
  ask: async (trial) => ({ form: await fill(trial) }),
});

const ofInvited: Fill = async (trial) => {
  const { row } = await trial.invited();
  return { screening: row.screening, invitation: row.id };
};
const ofFinished: Fill = async (trial) => {
  const { row, attempt } = await trial.finished();
  return { screening: row.screening, invitation: row.id, attempt };
};

/** What a candidate does with their own invitation: it is told by their link, and by nothing that they send. */
const own = (form: Form, link?: Row["link"], others = "allowed"): Row => ({
  who: all("not found", { candidate: "allowed", "other candidate": others }),
  ask: async () => ({ form }),
  ...(link && { link }),
});

const ofOpened: NonNullable<Row["link"]> = async (trial) => (await trial.opened()).token;

/** Who may do each act. */
export const acts: Table = {
  "action signOut": [{ who: all("sign in") }],
  "action join": [
    {
      who: all("on to /screenings"),
      ask: async (trial) => ({
        bound: [(await trial.staffLink()).token],
        form: {
          name: "Nell",
          email: `nell.${(await trial.staffLink()).id}@example.org`,
          password: "a few words of hers",
        },
      }),
    },
  ],
  "action endSession": [
    act(["owner", "recruiter", "trainer", "manager", "new-hire"], async () => ({ session: "none" })),
  ],
  "action changeStaff": [
    act(["owner"], async (trial) => ({ member: (await trial.member()).id, role: "owner" })),
  ],
  "action inviteStaff": [act(["owner"], async () => ({ role: "owner", note: "" }))],
  "action revokeStaffLink": [act(["owner"], async (trial) => ({ link: (await trial.staffLink()).id }))],
  "action makeKey": [act(["owner"], async () => ({ name: "theirs" }))],
  "action revokeKey": [act(["owner"], async (trial) => ({ key: (await trial.key()).id }))],
  "action makeWebhook": [act(["owner"], async () => ({ url: "https://evil.example.org" }))],
  "action closeWebhook": [act(["owner"], async (trial) => ({ webhook: (await trial.webhook()).id }))],
  "action testWebhook": [act(["owner"], async (trial) => ({ webhook: (await trial.webhook()).id }))],
  "action retryDelivery": [act(["owner"], async (trial) => ({ delivery: await trial.delivery() }))],
  "action makeScreening": [
    {
      ...act(recruiters, async () => ({ screening })),
      who: letIn(staffAct(...recruiters), "on to /screenings/ID"),
    },
  ],
  "action changeScreening": [
    {
      who: staffAct(...recruiters),
      ask: async (trial) => ({ bound: [(await trial.draft()).id], form: { screening } }),
    },
  ],
  "action setScreeningState": [
    act(recruiters, async (trial) => ({ screening: (await trial.screening()).id, state: "closed" })),
  ],
  "action duplicateScreening": [
    {
      who: letIn(staffAct(...recruiters), "on to /screenings/ID/edit"),
      ask: async (trial) => ({ form: { screening: (await trial.screening()).id } }),
    },
  ],
  "action checkCandidates": [
    {
      who: staffAct(...recruiters),
      ask: async (trial) => ({
        bound: [(await trial.screening()).id],
        form: { list: "Ana <ana@example.org>", extraTime: "0" },
      }),
    },
  ],
  "action inviteCandidates": [
    {
      who: staffAct(...recruiters),
      ask: async (trial) => ({
        bound: [(await trial.screening()).id],
        form: { candidates: JSON.stringify([ana]), days: "14" },
      }),
    },
  ],
  "action giveExtraTime": [
    act(recruiters, async (trial) => ({ ...(await ofInvited(trial)), extraTime: "50" })),
  ],
  "action remindCandidates": [act(recruiters, ofInvited)],
  "action renewLink": [act(recruiters, ofInvited)],
  "action revokeInvitation": [act(recruiters, ofInvited)],
  "action markReviewed": [act(reviewers, ofFinished)],
  "action commentOnLine": [
    act(reviewers, async (trial) => ({ ...(await ofFinished(trial)), sequence: "0", text: "Well begun." })),
  ],
  "action overrideLevel": [
    act(reviewers, async (trial) => ({
      ...(await ofFinished(trial)),
      criterion: "empathy",
      level: "4",
      reason: "They name the feeling in their first line.",
    })),
  ],
  "action decideOnCandidate": [
    act(recruiters, async (trial) => ({
      ...(await ofFinished(trial)),
      decision: "hold",
      reason: "We wait for the second round.",
    })),
  ],
  "action ratePlay": [act(reviewers, async (trial) => ({ ...(await ofFinished(trial)), ...levels }))],
  "action holdCandidate": [
    act(recruiters, async (trial) => ({
      ...(await ofFinished(trial)),
      hold: "yes",
      reason: "A complaint is being looked into.",
    })),
  ],
  "action eraseCandidate": [
    {
      ...act(recruiters, async (trial) => ({
        ...(await ofFinished(trial)),
        reason: "candidate-asked",
      })),
      who: letIn(staffAct(...recruiters), "on to /screenings/ID"),
    },
  ],
  "action leaveBrowser": [{ who: all("on to /invitation") }],
  "action askAccommodation": [own({ accommodation: "More time to read, please." })],
  "action askErasure": [own({})],
  "action askHumanLook": [
    own(
      {},
      async (trial) => (await trial.finished()).token,
      "There is nothing to look at yet. You can ask for it when you have finished.",
    ),
  ],
  "action chooseLanguage": [own({ language: "en" })],
  "action giveConsent": [own({ language: "en", agree: "yes" })],
  "action keepHistory": [own({ history: "[]" }, ofOpened)],
  "action keepGroupAnswers": [own({ sex: "", ethnicity: "", age: "" }, ofOpened)],
  "action finishEarly": [
    own(
      {},
      async (trial) => (await trial.halfway()).token,
      "You can finish here when you have begun, and no role-play is running. Stop the one that is open first.",
    ),
  ],
  "action startDraw": [
    {
      ...own({ draw: "0" }, ofOpened),
      who: all("not found", { candidate: "on to /attempts/ID", "other candidate": "on to /attempts/ID" }),
    },
  ],
};

const levels = Object.fromEntries(criterionNames.map((criterion) => [`level ${criterion}`, "3"]));
const ana = { name: "Ana", email: "ana@example.org", reference: null, extraTime: 0, again: false };

const screening = JSON.stringify({
  title: "Support agent",
  blind: false,
  deadline: "",
  steps: [{ pool: ["trial-suitcase"], minutes: "10" }],
  warmUp: "",
  statedMinutes: "25",
  weights: { compassion: "1", composure: "1", efficiency: "1", efficacy: "1" },
  cutScore: "",
  cutRationale: "",
  feedback: "thanks",
  languages: ["en"],
  introduction: "",
  contact: "Rita, rita@example.org",
  graceMinutes: "10",
  retentionDays: "180",
  asksHistory: false,
  asksGroups: false,
});
