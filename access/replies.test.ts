import { afterAll, beforeAll, expect, test } from "vitest";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { readAttempt } from "./attempts/read-attempt";
import { sendReply } from "./attempts/send-reply";
import { startAttempt } from "./attempts/start-attempt";
import { stopAttempt } from "./attempts/stop-attempt";
import { takeAction } from "./attempts/take-action";
import { dumpDatabase, newGuest, noon, openTrialHouse, second } from "./trial/open-trial-house";
import type { Viewer } from "./viewer/viewer";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
beforeAll(async () => {
  store = await openTrialHouse();
});
afterAll(() => store.close());

async function start(): Promise<{ viewer: Viewer; attempt: string }> {
  const viewer = newGuest();
  const view = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 5 }, noon);
  return { viewer, attempt: view.attempt.id };
}
const listKinds = ({ entries }: AttemptView) => entries.map(({ kind }) => kind);
const listReplies = ({ entries }: AttemptView) =>
  entries.flatMap((entry) => (entry.kind === "reply" ? [{ id: entry.id, text: entry.text }] : []));

test("a reply lands at its moment after what came by time, and the customer answers when the view said", async () => {
  const { viewer, attempt } = await start();
  const sent = await sendReply(
    viewer,
    { attempt, id: "r1", text: "I'm so sorry. What happened?" },
    noon + 20 * second,
  );
  expect(listKinds(sent)).toContain("line");
  expect(sent.entries.at(-1)).toMatchObject({ kind: "reply", id: "r1", at: 20 * second });
  expect(sent.moment.nextIn).not.toBeNull();
  expect(sent.entries.map(({ sequence }) => sequence)).toEqual(sent.entries.map((_, index) => index));
  const later = await readAttempt(viewer, { attempt, since: sent.moment.next }, noon + 60 * second);
  expect(listKinds(later)).toContain("line");
  expect(later.entries[0]?.sequence).toBe(sent.moment.next);
});

test("an id that was seen before changes nothing, whatever the text is: the first counts", async () => {
  const { viewer, attempt } = await start();
  const reply = { attempt, id: "r1", text: "Which wheel broke?" };
  const first = await sendReply(viewer, reply, noon + 20 * second);
  const before = await dumpDatabase();
  const again = await sendReply(viewer, reply, noon + 20 * second);
  expect(again).toEqual(first);
  const other = await sendReply(viewer, { ...reply, text: "Something else" }, noon + 20 * second);
  expect(listReplies(other)).toEqual([{ id: "r1", text: "Which wheel broke?" }]);
  await takeAction(viewer, { attempt, id: "r1", action: "book-repair", fields: {} }, noon + 20 * second);
  expect(await dumpDatabase()).toEqual(before);
});

test("a reply that comes twice is still answered well when the attempt has ended in between", async () => {
  const { viewer, attempt } = await start();
  const reply = { attempt, id: "r1", text: "Which wheel broke?" };
  await sendReply(viewer, reply, noon + 20 * second);
  await stopAttempt(viewer, { attempt }, noon + 21 * second);
  expect(listReplies(await sendReply(viewer, reply, noon + 22 * second))).toHaveLength(1);
});

test.each([
  { what: "an empty reply", text: " \n\t", code: "invalid" },
  { what: "a reply over the limit", text: "a".repeat(20_001), code: "too-large" },
])("$what is refused and changes nothing", async ({ text, code }) => {
  const { viewer, attempt } = await start();
  const before = await dumpDatabase();
  await expect(sendReply(viewer, { attempt, id: "r1", text }, noon + 20 * second)).rejects.toMatchObject({
    code,
  });
  expect(await dumpDatabase()).toEqual(before);
});

test.each([
  { action: "fly-to-the-moon", fields: {} },
  { action: "refund", fields: {} },
  { action: "refund", fields: { amount: "forty" } },
  { action: "book-repair", fields: { colour: "red" } },
])(
  "the action $action with $fields is refused with a reason and changes nothing",
  async ({ action, fields }) => {
    const { viewer, attempt } = await start();
    const before = await dumpDatabase();
    const taken = takeAction(viewer, { attempt, id: "a1", action, fields }, noon + 20 * second);
    await expect(taken).rejects.toMatchObject({ code: "invalid", problems: [{ where: "action" }] });
    expect(await dumpDatabase()).toEqual(before);
  },
);

test("a reply of 20,000 characters is taken, and read in its turn", async () => {
  const { viewer, attempt } = await start();
  const text = "Sorry about your suitcase! ".repeat(741).slice(0, 20_000);
  const sent = await sendReply(viewer, { attempt, id: "r1", text }, noon + 20 * second);
  expect(listReplies(sent)[0]?.text).toHaveLength(20_000);
});

test("characters that no database keeps are replaced one by one, and all others come back as they were", async () => {
  const { viewer, attempt } = await start();
  const text = "a\0b \ud800 c 💐 \u202e <b>&amp;</b> '; DROP TABLE entries; --";
  const sent = await sendReply(viewer, { attempt, id: "r1", text }, noon + 20 * second);
  expect(listReplies(sent)[0]?.text).toBe(
    "a\uFFFDb \uFFFD c 💐 \u202e <b>&amp;</b> '; DROP TABLE entries; --",
  );
});

test("what is done at the desk is an entry, and what a limit refuses is one too", async () => {
  const { viewer, attempt } = await start();
  const refund = (id: string, amount: number) =>
    takeAction(viewer, { attempt, id, action: "refund", fields: { amount } }, noon + 20 * second);
  const over = await refund("a1", 180);
  expect(over.entries.at(-1)).toMatchObject({ kind: "action", id: "a1", outcome: "refused" });
  const done = await refund("a2", 20);
  expect(done.entries.at(-1)).toMatchObject({ kind: "action", id: "a2", outcome: "done" });
  expect(done.moment.spent).toContain("refund");
});

test("nothing can be done in an attempt that has ended, whether stopped or left by its customer", async () => {
  for (const silence of [0, 60 * 60 * second]) {
    const { viewer, attempt } = await start();
    if (silence === 0) await stopAttempt(viewer, { attempt }, noon + second);
    const late = noon + 2 * second + silence;
    const view = await readAttempt(viewer, { attempt }, late);
    expect(view.moment.ending).not.toBeNull();
    const before = await dumpDatabase();
    const acts = [
      sendReply(viewer, { attempt, id: "r1", text: "Hello?" }, late),
      takeAction(viewer, { attempt, id: "a1", action: "book-repair", fields: {} }, late),
    ];
    for (const act of acts) await expect(act).rejects.toMatchObject({ code: "conflict" });
    expect(await dumpDatabase()).toEqual(before);
  }
});
