import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import { askHint } from "../attempts/ask-hint";
import { countHints } from "../attempts/count-hints";
import { getScorecard } from "../attempts/get-scorecard";
import { listAttempts } from "../attempts/list-attempts";
import { listScorecards } from "../attempts/list-scorecards";
import { pauseAttempt } from "../attempts/pause-attempt";
import { readAttempt } from "../attempts/read-attempt";
import { readCoach } from "../attempts/read-coach";
import { readConsistency } from "../attempts/read-consistency";
import { readDesk } from "../attempts/read-desk";
import { readReadings } from "../attempts/read-readings";
import { resumeAttempt } from "../attempts/resume-attempt";
import { retryAttempt } from "../attempts/retry-attempt";
import { sendReply } from "../attempts/send-reply";
import { stopAttempt } from "../attempts/stop-attempt";
import { takeAction } from "../attempts/take-action";
import {
  dumpDatabase,
  hour,
  minute,
  newGuest,
  noon,
  openTrialHouse,
  second,
} from "../trial/open-trial-house";
import { playDraw, trialCandidate } from "../trial/trial-candidate";
import type { Viewer } from "../viewer/viewer";
import { askAccommodation } from "./ask-accommodation";
import { askErasure } from "./ask-erasure";
import { askHumanLook } from "./ask-human-look";
import { chooseLanguage } from "./choose-language";
import { finishEarly } from "./finish-early";
import { giveConsent } from "./give-consent";
import { keepGroupAnswers } from "./keep-group-answers";
import { keepHistory } from "./keep-history";
import { notePresence } from "./note-presence";
import { noteSignal } from "./note-signal";
import { readOwnData } from "./read-own-data";
import { readWay } from "./read-way";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const later = noon + minute;
const away = { kind: "away" as const, seconds: 90 };

/** Every way to an attempt. */
const doors: Record<string, (viewer: Viewer, attempt: string) => Promise<unknown>> = {
  readAttempt: (viewer, attempt) => readAttempt(viewer, { attempt }, later),
  readDesk: (viewer, attempt) => readDesk(viewer, { attempt }),
  sendReply: (viewer, attempt) => sendReply(viewer, { attempt, id: "mine", text: "Hello" }, later),
  takeAction: (viewer, attempt) =>
    takeAction(viewer, { attempt, id: "mine", action: "book-repair", fields: {} }, later),
  pauseAttempt: (viewer, attempt) => pauseAttempt(viewer, { attempt }, later),
  resumeAttempt: (viewer, attempt) => resumeAttempt(viewer, { attempt }, later),
  stopAttempt: (viewer, attempt) => stopAttempt(viewer, { attempt }, later),
  retryAttempt: (viewer, attempt) => retryAttempt(viewer, { attempt, seed: "same" }, later),
  readCoach: (viewer, attempt) => readCoach(viewer, { attempt }, later),
  askHint: (viewer, attempt) => askHint(viewer, { attempt, id: "mine" }, later),
  countHints: (viewer, attempt) => countHints(viewer, { attempt }),
  getScorecard: (viewer, attempt) => getScorecard(viewer, { attempt }, later),
  listScorecards: (viewer, attempt) => listScorecards(viewer, { attempt }),
  readReadings: (viewer, attempt) => readReadings(viewer, { attempt }, later),
  notePresence: (viewer, attempt) => notePresence(viewer, { attempt }, later),
  noteSignal: (viewer, attempt) => noteSignal(viewer, { attempt, id: "mine", signal: away }, later),
};

/** Everything that a candidate can ask of their own invitation. */
const ownDoors: Record<string, (viewer: Viewer) => Promise<unknown>> = {
  readWay: (viewer) => readWay(viewer, {}, later),
  readOwnData: (viewer) => readOwnData(viewer, later),
  chooseLanguage: (viewer) => chooseLanguage(viewer, { language: "en" }, later),
  giveConsent: (viewer) => giveConsent(viewer, { language: "en" }, later),
  askAccommodation: (viewer) => askAccommodation(viewer, { text: "More time" }, later),
  keepHistory: (viewer) => keepHistory(viewer, { history: [] }, later),
  startDraw: (viewer) => startDraw(viewer, { draw: 0 }, later),
  finishEarly: (viewer) => finishEarly(viewer, later),
  keepGroupAnswers: (viewer) => keepGroupAnswers(viewer, { sex: null, ethnicity: null, age: null }, later),
  askHumanLook: (viewer) => askHumanLook(viewer, later),
  askErasure: (viewer) => askErasure(viewer, later),
};

async function dump() {
  return {
    ...(await dumpDatabase()),
    invitations: await database().select().from(invitations).orderBy(invitations.id),
    audit: await database().select().from(audit).orderBy(audit.id),
  };
}

test.each(Object.entries(doors))(
  "%s finds no attempt of another candidate, and none of a candidate for a guest",
  async (_, open) => {
    const { viewer, screening } = await trialCandidate();
    const { viewer: neighbour } = await trialCandidate({ screening });
    const { viewer: stranger } = await trialCandidate();
    const { id } = await startDraw(viewer, { draw: 0 }, noon);
    const before = await dump();
    // The candidate's link as a guest's bearer token, or no link at all.
    const bearer = { ...viewer, candidate: null };
    for (const other of [neighbour, stranger, bearer, newGuest()])
      await expect(open(other, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await dump()).toEqual(before);
  },
);

test.each(Object.entries(doors))(
  "%s finds nothing any more as soon as the link is revoked",
  async (_, open) => {
    const { viewer, row } = await trialCandidate();
    const { id } = await startDraw(viewer, { draw: 0 }, noon);
    await commit((to) => to.update(invitations).set({ revokedAt: new Date(noon), state: "revoked" }));
    const before = await dump();
    await expect(open(viewer, id)).rejects.toMatchObject({ code: "not-found" });
    expect(await dump()).toEqual(before);
    expect(row.token).toBe(viewer.candidate);
  },
);

test.each(Object.entries(ownDoors))(
  "%s finds no invitation without a link, by a wrong one, or by a revoked one",
  async (_, open) => {
    const { viewer } = await trialCandidate();
    await commit((to) => to.update(invitations).set({ revokedAt: new Date(noon) }));
    const before = await dump();
    for (const other of [viewer, newGuest(), { ...newGuest(), candidate: "no such hash" }])
      await expect(open(other)).rejects.toMatchObject({ code: "not-found" });
    expect(await dump()).toEqual(before);
  },
);

const graded = ["countHints", "getScorecard", "listScorecards", "readReadings"] as const;
const never = ["readCoach", "askHint", "retryAttempt"] as const;

test("in a screening nothing of the grade is told, unless its plan shows all and the candidate has finished", async () => {
  for (const feedback of ["thanks", "summary", "full"] as const) {
    const { viewer } = await trialCandidate({ plan: { feedback } });
    const id = await playDraw(viewer, { draw: 0, texts: ["I am so sorry. What happened?"] });
    const tell = (names: readonly string[]) =>
      Promise.all(
        names.map((name) =>
          doors[name]?.(viewer, id).then(
            () => "told",
            (error) => error.code,
          ),
        ),
      );
    expect(new Set(await tell([...graded, ...never]))).toEqual(new Set(["forbidden"]));
    await playDraw(viewer, { draw: 1, texts: [], from: noon + hour });
    const after = feedback === "full" ? "told" : "forbidden";
    expect(new Set(await tell(graded))).toEqual(new Set([after]));
    expect(new Set(await tell(never))).toEqual(new Set(["forbidden"]));
  }
});

test("a warm-up is never graded, also where the plan shows all", async () => {
  const warmUp = { scenario: "trial-suitcase", seed: 3, minutes: 8 };
  const { viewer } = await trialCandidate({ plan: { feedback: "full" }, change: { warmUp } });
  const id = await playDraw(viewer, { draw: -1, texts: ["Hello"] });
  for (const draw of [0, 1]) await playDraw(viewer, { draw, texts: [], from: noon + (draw + 1) * hour });
  await expect(getScorecard(viewer, { attempt: id }, noon + 4 * hour)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("a screening's role-plays are in no list of practice, and tell neither mood, stars nor seed", async () => {
  const { viewer } = await trialCandidate();
  const { id } = await startDraw(viewer, { draw: 0 }, noon);
  await takeAction(viewer, { attempt: id, id: "end", action: "end-chat", fields: {} }, later);
  const view = await readAttempt(viewer, { attempt: id }, later + 40 * second);
  expect(view).toMatchObject({
    attempt: { mode: "screening", seed: null },
    moment: { mood: null, stars: null, ending: "ended-by-agent" },
  });
  expect(JSON.stringify(view.entries)).not.toContain("stars");
  expect(await listAttempts(viewer, later)).toEqual([]);
  expect(await readConsistency(viewer)).toBeNull();
});
