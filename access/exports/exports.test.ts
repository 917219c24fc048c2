import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import { overrides } from "@/db/schema/screening/overrides";
import { screenings } from "@/db/schema/screening/screenings";
import { signals } from "@/db/schema/screening/signals";
import type { ScreeningResult } from "@/scenarios/screening/screening-result";
import { getScorecard } from "../attempts/get-scorecard";
import { sendReply } from "../attempts/send-reply";
import { startAttempt } from "../attempts/start-attempt";
import { stopAttempt } from "../attempts/stop-attempt";
import type { Staff } from "../staff/staff";
import { newGuest, noon, openTrialHouse, second } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { exportAttempt } from "./export-attempt";
import { exportInvitation } from "./export-invitation";
import { exportRanking } from "./export-ranking";
import { streamText } from "./stream-text";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let recruiter: Staff;
beforeAll(async () => {
  store = await openTrialHouse();
  recruiter = await trialStaff("recruiter");
});
afterAll(() => store.close());

const evidence = z.object({
  attempt: z.object({
    transcript: z.array(
      z.object({
        kind: z.string(),
        text: z.string().optional(),
        reading: z.object({ moves: z.array(z.object({ move: z.string() })) }).optional(),
      }),
    ),
    scorecards: z.array(z.unknown()),
    overrides: z.array(z.unknown()),
    signals: z.array(z.unknown()),
  }),
});

const result = (total: number | null): ScreeningResult => ({
  total,
  dimensions: { compassion: total, composure: 71.25, efficiency: null, efficacy: 60 },
  confidence: "middling",
  spread: 3,
  unfinished: 0,
  humanLook: true,
  steps: [
    { attempt: "a", scenario: "trial-suitcase", total },
    { attempt: "b", scenario: "trial-suitcase", total: 12 },
  ],
});

async function finished(screening: string, name: string, total: number | null, change = {}) {
  const row = {
    name,
    email: `${name.toLowerCase().replaceAll(/\W+/g, ".")}@example.org`,
    reference: `ref of ${name}`,
    state: "finished" as const,
    finishedAt: new Date(noon),
    total,
    result: result(total),
    ...change,
  };
  return (await trialInvitation(screening, row)).row;
}

async function readRanking(screening: string): Promise<Record<string, string>[]> {
  const body = streamText(await exportRanking(recruiter, { screening }, noon));
  return parse(await new Response(body).text(), { bom: true, columns: true });
}

/** A role-play of one reply that was stopped and graded, as the first one of an invitation. */
async function played(
  invitation: string,
  draw: number,
  text = "I am so sorry. What happened?",
): Promise<string> {
  const guest = newGuest();
  const { attempt } = await startAttempt(guest, { scenario: "trial-suitcase", seed: 1 }, noon);
  const reply = { attempt: attempt.id, id: "r1", text };
  await sendReply(guest, reply, noon + 20 * second);
  await stopAttempt(guest, { attempt: attempt.id }, noon + 60 * second);
  await getScorecard(guest, { attempt: attempt.id }, noon + 60 * second);
  await commit((to) =>
    to
      .update(attempts)
      .set({ invitation, draw, mode: "screening", guest: `candidate ${invitation}` })
      .where(eq(attempts.id, attempt.id)),
  );
  return attempt.id;
}

test("the ranking goes by total, equal ones share a rank, and who has none or has not finished gets none", async () => {
  const { id } = await trialScreening();
  await finished(id, "Low", 40);
  await finished(id, "=cmd|' /C calc'!A0", 80.04);
  await finished(id, "Twin", 80.04);
  await finished(id, "Nothing seen", null);
  await trialInvitation(id, { name: "Not finished", state: "started" });
  await trialInvitation(id, { name: "Revoked", state: "revoked" });
  const rows = await readRanking(id);
  expect(rows.map(({ Rank }) => Rank)).toEqual(["1", "1", "3", ""]);
  expect(rows.map(({ Total }) => Total)).toEqual(["80", "80", "40", ""]);
  const names = rows.map(({ Candidate }) => Candidate);
  expect(new Set(names.slice(0, 2))).toEqual(new Set(["'=cmd|' /C calc'!A0", "Twin"]));
  expect(names.slice(2)).toEqual(["Low", "Nothing seen"]);
  expect(rows[2]).toMatchObject({
    "E-mail": "low@example.org",
    Reference: "ref of Low",
    Compassion: "40",
    Composure: "71.3",
    Efficiency: "",
    "Role-play 1": "trial-suitcase",
    "Total of role-play 2": "12",
    Confidence: "middling",
    "A person should look": "yes",
    "Candidate asked for a human look": "no",
    Decision: "",
  });
  const notes = await database().select().from(audit).where(eq(audit.subject, id));
  expect(notes).toMatchObject([{ actor: recruiter.id, act: "exported the ranking", kind: "screening" }]);
});

test("in blind mode nothing names a candidate until the decision, in no export", async () => {
  const { id } = await trialScreening({ blind: true });
  const history = [{ employer: "Acme Secret", title: "Agent", from: "2024-01", until: null, tasks: "" }];
  const hidden = await finished(id, "Hidden Person", 70, { alias: "Blue heron", history });
  const shown = await finished(id, "Shown Person", 60, { alias: "Red fox", history, decision: "advance" });
  const names = /Hidden|hidden|Acme Secret/;
  const rows = await readRanking(id);
  expect(rows.map(({ Candidate }) => Candidate)).toEqual(["Blue heron", "Shown Person"]);
  expect(JSON.stringify(rows)).not.toMatch(names);
  const attempt = await played(hidden.id, 0, "I am Hidden Person. I am so sorry.");
  const asked = { screening: id, invitation: hidden.id };
  expect(await exportInvitation(recruiter, asked, noon)).not.toMatch(names);
  const one = await exportAttempt(recruiter, { screening: id, attempt }, noon);
  expect(JSON.parse(one)).toMatchObject({
    candidate: "Blue heron",
    email: null,
    reference: null,
    blind: true,
  });
  expect(one).toContain("I am •••••• ••••••. I am so sorry.");
  expect(one).not.toMatch(names);
  const told = await exportInvitation(recruiter, { screening: id, invitation: shown.id }, noon);
  expect(JSON.parse(told)).toMatchObject({
    candidate: "Shown Person",
    history: [{ employer: "Acme Secret" }],
  });
});

test("an attempt is exported with its evidence turn by turn, and what reviewers put beside it", async () => {
  const { id } = await trialScreening();
  const { row } = await trialInvitation(id);
  const attempt = await played(row.id, 0);
  const at = new Date(noon);
  const override = { attempt, criterion: "empathy", machine: 2, level: 4, reason: "heard", by: "rita", at };
  const body = { kind: "pasted", sequence: 2, characters: 9 } as const;
  await commit(
    (to) => to.insert(overrides).values({ id: makeId(noon), ...override }),
    (to) => to.insert(signals).values({ id: makeId(noon), attempt, sender: "s1", body, notedAt: at }),
  );
  const told = evidence.parse(JSON.parse(await exportAttempt(recruiter, { screening: id, attempt }, noon)));
  const reply = told.attempt.transcript.find(({ kind }) => kind === "reply");
  expect(reply).toMatchObject({ text: "I am so sorry. What happened?" });
  expect(reply?.reading?.moves.map(({ move }) => move)).toContain("apology");
  expect(told.attempt.scorecards).toMatchObject([{ round: 0, scorecard: { unfinished: true } }]);
  expect(told.attempt.overrides).toMatchObject([{ criterion: "empathy", machine: 2, level: 4 }]);
  expect(told.attempt.signals).toMatchObject([{ kind: "pasted", characters: 9 }]);
  const notes = await database().select().from(audit).where(eq(audit.subject, row.id));
  expect(notes).toMatchObject([{ act: "exported a candidate", detail: { attempt } }]);
});

test("all graded role-plays of a candidate come in their order, and the warm-up never", async () => {
  const { id } = await trialScreening();
  const { row } = await trialInvitation(id);
  const later = await played(row.id, 1);
  const first = await played(row.id, 0);
  const warmUp = await played(row.id, -1);
  const text = await exportInvitation(recruiter, { screening: id, invitation: row.id }, noon);
  const told = z.object({ attempts: z.array(z.object({ id: z.string(), step: z.int() })) });
  expect(told.parse(JSON.parse(text)).attempts.map((one) => [one.id, one.step])).toEqual([
    [first, 1],
    [later, 2],
  ]);
  const asked = { screening: id, attempt: warmUp };
  await expect(exportAttempt(recruiter, asked, noon)).rejects.toMatchObject({ code: "not-found" });
});

test("what is not of that screening is not found, and whose role does not include it gets nothing", async () => {
  const [{ id }, other] = [await trialScreening(), await trialScreening()];
  const { row } = await trialInvitation(id);
  const attempt = await played(row.id, 0);
  const count = () => database().$count(audit);
  const before = await count();
  const wrong = { screening: other.id, attempt, invitation: row.id };
  await expect(exportAttempt(recruiter, wrong, noon)).rejects.toMatchObject({ code: "not-found" });
  await expect(exportInvitation(recruiter, wrong, noon)).rejects.toMatchObject({ code: "not-found" });
  await expect(exportRanking(recruiter, { screening: "none" }, noon)).rejects.toMatchObject({
    code: "not-found",
  });
  const manager = await trialStaff("manager");
  const right = { screening: id, attempt, invitation: row.id };
  for (const ask of [exportAttempt, exportInvitation, exportRanking])
    await expect(ask(manager, right, noon)).rejects.toMatchObject({ code: "forbidden" });
  expect(await count()).toBe(before);
});

test("20,000 rows are read page by page as they are asked for, while others have their turns", async () => {
  const { id } = await trialScreening();
  const sample = await finished(id, "Sample", 50);
  const rows = Array.from({ length: 19_999 }, (_, index) => ({
    ...sample,
    id: `${id} ${String(index).padStart(5, "0")}`,
    token: `${id} token ${index}`,
    place: 1_000_000 + index,
    total: index % 100,
  }));
  for (let from = 0; from < rows.length; from += 500)
    await commit((to) => to.insert(invitations).values(rows.slice(from, from + 500)));
  let turns = 0;
  let running = true;
  const count = () => {
    turns += 1;
    if (running) setImmediate(count);
  };
  const stream = streamText(await exportRanking(recruiter, { screening: id }, noon));
  setImmediate(count);
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  const first = await reader.read();
  expect(first.value?.split("\r\n").length).toBeLessThan(600);
  let lines = first.value?.match(/\r\n/g)?.length ?? 0;
  for (let next = await reader.read(); !next.done; next = await reader.read())
    lines += next.value.match(/\r\n/g)?.length ?? 0;
  running = false;
  expect(lines).toBe(20_001);
  expect(turns).toBeGreaterThan(39);
  await commit((to) => to.delete(screenings).where(eq(screenings.id, id)));
});
