import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import { startAttempt } from "../attempts/start-attempt";
import { inviteCandidates } from "../invitations/invite-candidates";
import type { Staff } from "../staff/staff";
import { dumpDatabase, minute, noon, openTrialHouse, useTrialLibrary } from "../trial/open-trial-house";
import { trialInvitation, trialPlan, trialStaff } from "../trial/open-trial-screening";
import { changeScreening } from "./change-screening";
import { duplicateScreening } from "./duplicate-screening";
import { findScreening } from "./find-screening";
import { listChoices } from "./list-choices";
import { listScreenings } from "./list-screenings";
import { makeScreening } from "./make-screening";
import { measureDuration } from "./measure-duration";
import { readPreview } from "./read-preview";
import { readScreening } from "./read-screening";
import { readSettings } from "./read-settings";
import { setScreeningState } from "./set-screening-state";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let recruiter: Staff;
beforeAll(async () => {
  store = await openTrialHouse();
  await useTrialLibrary(({ scenarios }) => {
    const one = scenarios.get("trial-suitcase");
    if (!one) throw new Error("The trial scenario is gone.");
    for (const id of ["trial-two", "trial-three"]) scenarios.set(id, { ...one, id, title: `Case ${id}` });
  });
  recruiter = await trialStaff("recruiter");
});
afterAll(() => store.close());

const draft: ScreeningDraft = {
  title: "Support agent",
  blind: false,
  deadline: null,
  plan: {
    ...trialPlan,
    steps: [
      { pool: ["trial-suitcase"], minutes: 10 },
      { pool: ["trial-two", "trial-three"], minutes: 12 },
    ],
  },
};
const withPlan = (plan: Partial<ScreeningDraft["plan"]>) => ({ ...draft, plan: { ...draft.plan, ...plan } });

async function invite(screening: string, name: string) {
  const candidates = [{ name, email: null, reference: null, extraTime: 0 }];
  const { links } = await inviteCandidates(recruiter, { screening, candidates, days: 14, mail: false }, noon);
  return links[0]?.id ?? "";
}

async function start(invitation: string) {
  const row = { state: "started" as const, startedAt: new Date(noon) };
  await commit((to) => to.update(invitations).set(row).where(eq(invitations.id, invitation)));
}

test("a screening begins as a draft, is opened, closed, and opened again", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  expect((await readScreening(recruiter, { screening: id })).draft).toEqual(draft);
  await expect(setScreeningState(recruiter, { screening: id, state: "closed" }, noon)).rejects.toMatchObject({
    code: "conflict",
  });
  for (const state of ["open", "closed", "open"] as const) {
    await setScreeningState(recruiter, { screening: id, state }, noon);
    expect((await findScreening(id)).state).toBe(state);
  }
  const lines = await database().select().from(audit).where(eq(audit.subject, id)).orderBy(audit.id);
  expect(lines.map(({ act }) => act).sort()).toEqual([
    "closed a screening",
    "made a screening",
    "opened a screening",
    "opened a screening",
  ]);
});

test("nobody is invited to a draft, nor to one whose deadline has passed", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  await expect(invite(id, "Ana")).rejects.toMatchObject({ code: "conflict" });
  const deadline = new Date(noon - minute).toISOString();
  await changeScreening(recruiter, { screening: id, draft: { ...draft, deadline } }, noon);
  await expect(setScreeningState(recruiter, { screening: id, state: "open" }, noon)).rejects.toThrow(
    /deadline/,
  );
});

test("a plan is refused that names unknown scenarios or has one of them twice", async () => {
  const twice = withPlan({ steps: [...draft.plan.steps, { pool: ["trial-two"], minutes: 5 }] });
  await expect(makeScreening(recruiter, twice, noon)).rejects.toMatchObject({
    code: "invalid",
    problems: [{ where: "steps.2.pool" }],
  });
  const warm = withPlan({ warmUp: "trial-suitcase" });
  await expect(makeScreening(recruiter, warm, noon)).rejects.toMatchObject({
    problems: [{ where: "warmUp" }],
  });
  const unknown = withPlan({ steps: [{ pool: ["nowhere"], minutes: 5 }] });
  await expect(makeScreening(recruiter, unknown, noon)).rejects.toMatchObject({ code: "invalid" });
});

test("until somebody has started all can be changed, and who is invited plays by the new plan", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  await setScreeningState(recruiter, { screening: id, state: "open" }, noon);
  const ana = await invite(id, "Ana");
  const steps = [{ pool: ["trial-three"], minutes: 20 }];
  await changeScreening(recruiter, { screening: id, draft: withPlan({ steps, warmUp: "trial-two" }) }, noon);
  const [row] = await database().select().from(invitations).where(eq(invitations.id, ana));
  expect(row?.draws.map(({ scenario, minutes }) => ({ scenario, minutes }))).toEqual([
    { scenario: "trial-three", minutes: 20 },
  ]);
  expect(row?.warmUp?.scenario).toBe("trial-two");
});

test("once somebody has started what would make candidates unequal is refused, and nothing is changed", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  await setScreeningState(recruiter, { screening: id, state: "open" }, noon);
  await start(await invite(id, "Ana"));
  const weights = { compassion: 3, composure: 1, efficiency: 1, efficacy: 1 };
  const change = { ...withPlan({ weights }), title: "Another title" };
  await expect(changeScreening(recruiter, { screening: id, draft: change }, noon)).rejects.toMatchObject({
    code: "conflict",
    problems: [{ where: "weights" }],
  });
  expect((await findScreening(id)).title).toBe("Support agent");
  await changeScreening(recruiter, { screening: id, draft: { ...draft, title: "Another title" } }, noon);
  expect((await findScreening(id)).title).toBe("Another title");
  expect((await readSettings(recruiter, { screening: id })).started).toBe(true);
});

test("a duplicate is a draft of the same plan with a seed of its own and nobody invited", async () => {
  const { id } = await makeScreening(recruiter, { ...draft, blind: true }, noon);
  const copy = await duplicateScreening(recruiter, { screening: id }, noon);
  const [first, second] = await Promise.all([findScreening(id), findScreening(copy.id)]);
  expect(second).toMatchObject({
    title: "Copy of Support agent",
    state: "draft",
    blind: true,
    plan: first.plan,
  });
  expect(second.seed).not.toBe(first.seed);
});

test("the list counts candidates by state", async () => {
  const { id } = await makeScreening(recruiter, draft, noon + minute);
  await setScreeningState(recruiter, { screening: id, state: "open" }, noon + minute);
  await invite(id, "Ana");
  await start(await invite(id, "Rolf"));
  const listed = await listScreenings(await trialStaff("manager"));
  expect(listed[0]?.id).toBe(id);
  expect(listed.find((one) => one.id === id)?.counts).toMatchObject({ invited: 1, started: 1, finished: 0 });
});

test("scenarios are offered with the skills that weigh most in them", async () => {
  const choices = await listChoices(recruiter);
  expect(choices).toHaveLength(3);
  expect(choices[0]).toMatchObject({ persona: "Loud", asks: ["resolution"] });
});

test("the preview shows every station, each scenario of a pool, and writes nothing", async () => {
  const plan = { warmUp: null, asksHistory: true, asksGroups: true, feedback: "summary" as const };
  const { id } = await makeScreening(recruiter, withPlan(plan), noon);
  const before = await dumpDatabase();
  const lines = await database().select().from(audit);
  const { stations } = await readPreview(await trialStaff("manager"), { screening: id }, noon);
  expect(stations.map(({ label }) => label)).toEqual([
    "What this is",
    "Experience",
    "Role-play 1",
    "Role-play 2, case 1",
    "Role-play 2, case 2",
    "Voluntary questions",
    "The end",
  ]);
  const [first, ...rest] = stations.map(({ way }) => way);
  expect(first).toMatchObject({ title: "Support agent", rolePlays: 2, longestMinutes: 12, consented: false });
  expect(rest[1]?.step).toMatchObject({ kind: "role-play", draw: 0, of: 2, head: { minutes: 10 } });
  expect(await dumpDatabase()).toEqual(before);
  expect(await database().select().from(audit)).toEqual(lines);
  await expect(readPreview(await trialStaff("trainer"), { screening: id }, noon)).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("what finished candidates took is measured from their role-plays, long breaks left out", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  expect(await measureDuration(recruiter, { screening: id })).toBeNull();
  const lengths = [10, 20, 30];
  for (const [place, length] of lengths.entries()) {
    const finished = { place, state: "finished" as const, finishedAt: new Date(noon + 48 * 60 * minute) };
    const { row, viewer } = await trialInvitation(id, finished);
    // The second role-play is begun a day later: ten minutes of that count.
    for (const [number, from] of [noon, noon + 24 * 60 * minute].entries()) {
      const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 1 }, from);
      const times = { startedAt: new Date(from), endedAt: new Date(from + length * minute) };
      const change = { invitation: row.id, draw: number, ending: "stopped" as const, ...times };
      await commit((to) => to.update(attempts).set(change).where(eq(attempts.id, attempt.id)));
    }
  }
  expect(await measureDuration(recruiter, { screening: id })).toEqual({ finished: 3, median: 50, most: 70 });
});

test("only who manages screenings makes and changes them; a manager may look", async () => {
  const { id } = await makeScreening(recruiter, draft, noon);
  const manager = await trialStaff("manager");
  expect((await readScreening(manager, { screening: id })).top.title).toBe("Support agent");
  for (const role of ["manager", "trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    const refused = { code: "forbidden" };
    await expect(makeScreening(staff, draft, noon)).rejects.toMatchObject(refused);
    await expect(changeScreening(staff, { screening: id, draft }, noon)).rejects.toMatchObject(refused);
    await expect(duplicateScreening(staff, { screening: id }, noon)).rejects.toMatchObject(refused);
    await expect(readSettings(staff, { screening: id })).rejects.toMatchObject(refused);
    const open = setScreeningState(staff, { screening: id, state: "open" }, noon);
    await expect(open).rejects.toMatchObject(refused);
  }
  for (const role of ["trainer", "new-hire"] as const) {
    const staff = await trialStaff(role);
    await expect(listScreenings(staff)).rejects.toMatchObject({ code: "forbidden" });
    await expect(readScreening(staff, { screening: id })).rejects.toMatchObject({ code: "forbidden" });
  }
});
