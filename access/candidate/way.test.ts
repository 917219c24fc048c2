import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { stopAttempt } from "../attempts/stop-attempt";
import { hour, minute, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialInvitation, trialPlan, trialScreening } from "../trial/open-trial-screening";
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
import { readOwnData } from "./read-own-data";
import { readWay } from "./read-way";
import { startDraw } from "./start-draw";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

const day = 24 * hour;
const warmUp = { scenario: "trial-suitcase", seed: 3, minutes: 8 };
const post = { employer: "Mereside", title: "Agent", from: "2024-05", until: null, tasks: "Chats" };
const nobody = { sex: null, ethnicity: null, age: null };

const stepOf = async (viewer: Viewer, now: number) => (await readWay(viewer, {}, now)).step;
const stateOf = async (id: string) => {
  const [row] = await database().select().from(invitations).where(eq(invitations.id, id));
  return row;
};
const actsOf = async (id: string) => {
  const rows = await database().select().from(audit).where(eq(audit.subject, id)).orderBy(audit.id);
  return rows.map(({ act }) => act);
};

test("the whole way: notice, history, warm-up, role-plays, voluntary questions, thanks; each act in the audit log", async () => {
  const screening = await trialScreening();
  const { row, viewer } = await trialInvitation(screening.id, { warmUp });
  let now = noon;
  expect(await stepOf(viewer, now)).toEqual({ kind: "notice" });
  await expect(startDraw(viewer, { draw: -1 }, now)).rejects.toThrow(/agree/);
  await giveConsent(viewer, { language: "en" }, now);
  expect(await stepOf(viewer, now)).toEqual({ kind: "history" });
  await expect(startDraw(viewer, { draw: -1 }, now)).rejects.toThrow(/history/);
  now += second;
  await keepHistory(viewer, { history: [post] }, now);
  now += second;
  expect(await stepOf(viewer, now)).toMatchObject({ kind: "role-play", draw: -1, running: null });
  await playDraw(viewer, { draw: -1, texts: ["Hello, I am sorry about your case."], from: now });
  for (const draw of [0, 1]) {
    now += 5 * minute;
    expect(await stepOf(viewer, now)).toMatchObject({ kind: "role-play", draw, of: 2, running: null });
    const { id } = await startDraw(viewer, { draw }, now);
    expect(await stepOf(viewer, now + 10 * second)).toMatchObject({
      draw,
      running: { attempt: id, timeLeft: 10 * minute - 10 * second, paused: false },
    });
    await stopAttempt(viewer, { attempt: id }, now + minute);
  }
  expect(await stateOf(row.id)).toMatchObject({ state: "finished", startedAt: new Date(noon + 2 * second) });
  expect(await stepOf(viewer, now + hour)).toEqual({ kind: "groups" });
  await keepGroupAnswers(viewer, nobody, now + hour);
  const way = await readWay(viewer, {}, now + hour);
  expect(way.step).toMatchObject({ kind: "thanks", humanLookAsked: false });
  expect(way.stations.map(({ name, state }) => `${name}: ${state}`)).toEqual([
    "What this is: done",
    "Your experience: done",
    "Warm-up: done",
    "Role-play 1: done",
    "Role-play 2: done",
    "Voluntary questions: done",
    "The end: now",
  ]);
  await askHumanLook(viewer, now + hour);
  await askErasure(viewer, now + 2 * hour);
  await askErasure(viewer, now + 3 * hour);
  expect(await readWay(viewer, {}, now + hour)).toMatchObject({
    step: { humanLookAsked: true },
    erasureAsked: true,
  });
  expect(await actsOf(row.id)).toEqual([
    "consented",
    "gave an employment history",
    "began the warm-up",
    "began a role-play",
    "began a role-play",
    "finished",
    "asked for a human look",
    "asked for erasure",
  ]);
});

test("the warm-up can be skipped, and is then over", async () => {
  const { viewer } = await trialCandidate({ change: { warmUp } });
  expect((await readWay(viewer, { skipWarmUp: true }, noon)).step).toMatchObject({ draw: 0 });
  expect(await stepOf(viewer, noon)).toMatchObject({ draw: -1 });
  await playDraw(viewer, { draw: 0, texts: [] });
  expect(await stepOf(viewer, noon + 2 * minute)).toMatchObject({ draw: 1 });
  await expect(startDraw(viewer, { draw: -1 }, noon + 2 * minute)).rejects.toThrow(/past it/);
});

test("role-plays are begun in order, one at a time, and once; a second click leads to the same one", async () => {
  const { viewer } = await trialCandidate();
  await expect(startDraw(viewer, { draw: 1 }, noon)).rejects.toThrow(/one after another/);
  await expect(startDraw(viewer, { draw: 2 }, noon)).rejects.toMatchObject({ code: "not-found" });
  const begun = await Promise.all([1, 2, 3].map(() => startDraw(viewer, { draw: 0 }, noon)));
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  await expect(startDraw(viewer, { draw: 1 }, noon + minute)).rejects.toThrow(/still running/);
  await stopAttempt(viewer, { attempt: begun[0]?.id ?? "" }, noon + minute);
  await expect(startDraw(viewer, { draw: 0 }, noon + minute)).rejects.toThrow(/once/);
  await startDraw(viewer, { draw: 1 }, noon + minute);
});

test("what is begun is a screening of the drawn case: its seed, limit and grace, nobody's cap, and no address", async () => {
  const { row, viewer } = await trialCandidate({ plan: { graceMinutes: 7 } });
  const { id } = await startDraw(viewer, { draw: 0 }, noon);
  const [attempt] = await database().select().from(attempts).where(eq(attempts.id, id));
  expect(attempt).toMatchObject({
    mode: "screening",
    guest: `candidate ${row.id}`,
    invitation: row.id,
    draw: 0,
    seed: 1,
    limit: 10 * minute,
    grace: 7 * minute,
    hereAt: new Date(noon),
    address: null,
  });
});

test("nothing can be begun in a closed screening, after its deadline or when the link is too old; what runs goes on", async () => {
  const { screening, row, viewer } = await trialCandidate();
  const set = (change: object) =>
    commit((to) => to.update(screenings).set(change).where(eq(screenings.id, screening)));
  await set({ state: "closed" });
  await expect(startDraw(viewer, { draw: 0 }, noon)).rejects.toThrow(/not open/);
  expect(await stepOf(viewer, noon)).toMatchObject({ kind: "over", begun: false });
  await set({ state: "open", deadline: new Date(noon + hour) });
  await expect(startDraw(viewer, { draw: 0 }, noon + hour)).rejects.toThrow(/day/);
  const { id } = await startDraw(viewer, { draw: 0 }, noon + hour - second);
  expect(await stepOf(viewer, noon + hour + second)).toMatchObject({ running: { attempt: id } });
  await set({ deadline: null });
  await stopAttempt(viewer, { attempt: id }, noon + hour + minute);
  await expect(startDraw(viewer, { draw: 1 }, noon + 15 * day)).rejects.toThrow(/good until/);
  // What was played until then is summed up.
  expect(await stepOf(viewer, noon + 15 * day)).toEqual({ kind: "groups" });
  expect(await stateOf(row.id)).toMatchObject({ state: "finished", result: { unfinished: 2 } });
});

test("who wants to begin no further role-play finishes; the others are marked as unfinished", async () => {
  const { row, viewer } = await trialCandidate();
  await expect(finishEarly(viewer, noon)).rejects.toMatchObject({ code: "conflict" });
  const { id } = await startDraw(viewer, { draw: 0 }, noon);
  await expect(finishEarly(viewer, noon + second)).rejects.toMatchObject({ code: "conflict" });
  await stopAttempt(viewer, { attempt: id }, noon + minute);
  await finishEarly(viewer, noon + hour);
  expect(await stateOf(row.id)).toMatchObject({ state: "finished", finishedAt: new Date(noon + hour) });
  await expect(startDraw(viewer, { draw: 1 }, noon + hour)).rejects.toMatchObject({ code: "conflict" });
});

test("an accommodation can be asked for before consent and changed; it is in the candidate's own words only there", async () => {
  const screening = await trialScreening();
  const { row, viewer } = await trialInvitation(screening.id);
  await expect(askAccommodation(viewer, { text: "  " }, noon)).rejects.toMatchObject({ code: "invalid" });
  await askAccommodation(viewer, { text: "I read slowly" }, noon);
  await askAccommodation(viewer, { text: "I read slowly, half as much time again would do" }, noon);
  expect((await stateOf(row.id))?.accommodation).toBe("I read slowly, half as much time again would do");
  const lines = await database().select().from(audit).where(eq(audit.subject, row.id));
  expect(JSON.stringify(lines)).not.toContain("slowly");
});

test("the notice comes in the language that was chosen, else in the browser's, as far as the plan has it", async () => {
  const screening = await trialScreening({ plan: { ...trialPlan, languages: ["en", "fr"] } });
  const { viewer } = await trialInvitation(screening.id);
  const languageOf = async (languages: string) => (await readWay(viewer, { languages }, noon)).language;
  expect(await languageOf("")).toBe("en");
  expect(await languageOf("es-MX,fr;q=0.8,en;q=0.5")).toBe("fr");
  await expect(chooseLanguage(viewer, { language: "de" }, noon)).rejects.toMatchObject({ code: "invalid" });
  await chooseLanguage(viewer, { language: "en" }, noon);
  expect(await languageOf("fr")).toBe("en");
});

test("a wrong history changes nothing, and an empty one is an answer", async () => {
  const { viewer } = await trialCandidate({ plan: { asksHistory: true } });
  const wrong = keepHistory(viewer, { history: [{ ...post, until: "2023-01" }] }, noon);
  await expect(wrong).rejects.toMatchObject({
    issues: [{ path: [0, "until"], message: "is before the beginning" }],
  });
  expect(await stepOf(viewer, noon)).toEqual({ kind: "history" });
  await keepHistory(viewer, { history: [] }, noon);
  expect(await stepOf(viewer, noon)).toMatchObject({ kind: "role-play", draw: 0 });
});

test("a candidate's copy holds what is theirs; the grading is in it only where the plan shows all", async () => {
  const text = "I am so sorry, Ms Tierney. What happened to the wheel?";
  for (const feedback of ["summary", "full"] as const) {
    const { row, viewer } = await trialCandidate({ plan: { feedback } });
    for (const draw of [0, 1]) await playDraw(viewer, { draw, texts: [text], from: noon + draw * hour });
    await keepGroupAnswers(viewer, { ...nobody, age: "40-or-over" }, noon + 3 * hour);
    const data = await readOwnData(viewer, noon + 3 * hour);
    expect(data.voluntaryAnswers).toMatchObject({ age: "40-or-over" });
    expect(data.roleplays).toHaveLength(2);
    expect(JSON.stringify(data.roleplays[0]?.transcript)).toContain(text);
    expect(data.roleplays[0]?.scorecard === undefined).toBe(feedback === "summary");
    const transcripts = JSON.stringify(data.roleplays.map(({ transcript }) => transcript));
    for (const ours of ["beat", "reading", "mood", "stage"]) expect(transcripts).not.toContain(ours);
    expect(JSON.stringify(data).includes(row.token)).toBe(false);
  }
});
