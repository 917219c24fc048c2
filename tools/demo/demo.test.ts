import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { listAttempts } from "@/access/attempts/list-attempts";
import { readReport } from "@/access/fairness/read-report";
import { readBoard } from "@/access/invitations/read-board";
import { replaceLibrary } from "@/access/library/current-library";
import { compareCandidates } from "@/access/review/compare-candidates";
import { listRanking } from "@/access/review/list-ranking";
import { readAgreement } from "@/access/review/read-agreement";
import { readCandidate } from "@/access/review/read-candidate";
import { listScreenings } from "@/access/screenings/list-screenings";
import { hashToken } from "@/access/viewer/hash-token";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { entries } from "@/db/schema/entries";
import { decisions } from "@/db/schema/screening/decisions";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { invitations } from "@/db/schema/screening/invitations";
import { openTrialStore, type TrialStore } from "@/db/trial/open-trial-store";
import { loadLibrary } from "@/scenarios/load-library";
import { boardQuery } from "@/scenarios/screening/board";
import { type Demo, fillDemo } from "./fill-demo";
import { refuseFull } from "./refuse-full";
import { tellDemo } from "./tell-demo";

// The secret that sessions are signed with is else made in the data folder of whoever runs the tests.
vi.stubEnv("AUTH_SECRET", "only for tests, and of no use elsewhere");

const library = loadLibrary();
const evening = Date.UTC(2026, 10, 22, 20);
/** Enough for each kind of page; the whole company takes half a minute. */
const most = 4;

let store: TrialStore;
let demo: Demo;
// What the demo wrote: whoever looks at it afterwards is written down too, by the clock on the wall.
let lines: (typeof audit.$inferSelect)[];
beforeAll(async () => {
  store = await openTrialStore();
  await replaceLibrary(library, evening);
  await refuseFull();
  demo = await fillDemo(evening, { most });
  lines = await database().select().from(audit);
});
afterAll(() => store.close());

test("lists, ranking, review, agreement and report read what it wrote", async () => {
  const { owner, daniel } = demo.staff;
  const { screening } = demo.advisers;
  const heads = await listScreenings(daniel);
  expect(heads.map(({ state }) => state)).toEqual(["draft", "open", "closed"]);
  const board = await readBoard(daniel, { screening, query: boardQuery.parse({}) });
  expect(board.counts).toMatchObject({ decided: most });
  const ranking = await listRanking(daniel, { screening, show: "all", page: 1 });
  expect(ranking.rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  const totals = ranking.rows.map(({ total }) => total ?? 0);
  expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(20);
  const best = { screening, invitation: ranking.rows[0]?.id ?? "" };
  const review = await readCandidate(daniel, best);
  expect(review.play?.scorecard.total).toBeGreaterThan(80);
  expect(review.decisions[0]?.decision).toBe("advance");
  const of = ranking.rows.slice(0, 4).map(({ id }) => id);
  expect((await compareCandidates(daniel, { screening, of })).candidates).toHaveLength(4);
  const agreement = await readAgreement(daniel, { screening });
  expect(agreement).toMatchObject({ rated: most * 2, ratedTwice: most * 2, raters: 2 });
  const report = await readReport(owner, { screening, further: [], from: null, until: null, leftOut: [] });
  expect(report.selection.advance + report.selection.hold + report.selection.decline).toBe(most);
  expect(report.scoring.scored).toBe(most);
  const viewer = { guest: hashToken(demo.guest), candidate: null, address: "demo" };
  expect(await listAttempts(viewer, evening)).toHaveLength(5);
});

test("nothing in it lies in the future, and each decision is somebody's", async () => {
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter(({ at }) => at.getTime() > evening)).toEqual([]);
  const played = await database().select().from(attempts);
  expect(played.filter(({ lastSeenAt }) => lastSeenAt.getTime() > evening)).toEqual([]);
  const people = new Set(Object.values(demo.staff).map(({ id }) => id));
  const decided = await database().select().from(decisions);
  expect(decided.filter(({ by }) => !people.has(by))).toEqual([]);
});

test("the passwords are random, told once and kept nowhere", async () => {
  const passwords = Object.values(demo.staff).map(({ password }) => password);
  expect(new Set(passwords).size).toBe(6);
  const told = tellDemo(demo, 1);
  for (const password of passwords) {
    expect(password).toMatch(/^[\w-]{16}$/);
    expect(told.split(password)).toHaveLength(2);
  }
});

test("a database in which somebody works is refused, and told apart by its folder", async () => {
  await expect(refuseFull()).rejects.toThrow(/3 screenings and 6 members of the staff\. Nothing was changed/);
  await expect(refuseFull()).rejects.toThrow(/DATA_FOLDER=/);
});

test("filled again it is the same company, but for ids, tokens and times", async () => {
  const before = await readStory();
  await store.close();
  store = await openTrialStore();
  await replaceLibrary(library, evening);
  demo = await fillDemo(evening, { most });
  expect(await readStory()).toEqual(before);
});

/** All that people did and wrote, without what is new each time. */
async function readStory() {
  const people = await database().select().from(invitations).orderBy(asc(invitations.name));
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const groups = await database().select().from(groupAnswersGiven);
  const made = await database().select().from(decisions);
  const said = await database()
    .select({ of: attempts.invitation, scenario: attempts.scenario, seed: attempts.seed, body: entries.body })
    .from(entries)
    .innerJoin(attempts, eq(attempts.id, entries.attempt));
  const byName = (of: string | null) => names.get(of ?? "") ?? "";
  return {
    people: people.map(({ name, state, total, decision, history }) => ({
      name,
      state,
      total,
      decision,
      history,
    })),
    groups: groups.map(({ invitation, body }) => [byName(invitation), body]).sort(),
    decisions: made.map(({ invitation, decision, reason }) => [byName(invitation), decision, reason]).sort(),
    said: said.map(({ of, ...entry }) => JSON.stringify([byName(of), entry])).sort(),
  };
}
