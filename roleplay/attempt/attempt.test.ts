import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MoveName } from "../transcript/move";
import { TrialRun } from "../trial/trial-run";
import { makeTrialPersona, makeTrialScript, type TrialTactic } from "../trial/trial-script";
import { advanceAttempt } from "./advance-attempt";
import { attemptState } from "./attempt-state";
import { checkAction } from "./check-action";
import { compilePlay } from "./compile-play";
import { replayAttempt } from "./replay-attempt";
import { showMoment } from "./show-moment";
import { stopAttempt } from "./stop-attempt";

const tactics: TrialTactic[] = ["abrupt", "abusive", "loud", "know-it-all"];
const someMoves: MoveName[] = [
  "empathy",
  "apology",
  "open-question",
  "action-plan",
  "curt",
  "boundary",
  "justification",
  "satisfaction-check",
  "offer",
];

/** What an agent may do, drawn at random: a reply, an action, or a wait of some seconds. */
const deed = fc.oneof(
  fc.record({
    moves: fc.subarray(someMoves),
    seconds: fc.integer({ min: 0, max: 30 }),
    promise: fc.boolean(),
  }),
  fc.record({
    action: fc.constantFrom("hold", "resume", "send-lamp", "callback", "log-incident", "call-supervisor"),
    seconds: fc.integer({ min: 0, max: 20 }),
  }),
  fc.record({ seconds: fc.integer({ min: 1, max: 60 }) }),
);
type Deed = { moves?: MoveName[]; promise?: boolean; action?: string; seconds: number };

function act(run: TrialRun, { moves, promise, action, seconds }: Deed): TrialRun {
  run.pass(seconds);
  if (run.state.ending !== null) return run;
  const stretch = { start: 0, end: 5, evidence: "words" };
  if (moves !== undefined)
    return run.send({ moves, promises: promise === true ? [{ seconds: 60, ...stretch }] : [] });
  if (action === undefined) return run;
  const fields =
    action === "log-incident" ? { text: "x" } : action === "call-supervisor" ? { reason: "x" } : {};
  return run.do(action, fields);
}

describe("an attempt", () => {
  test("replayed from its entries gives the same entries and the same state", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tactics),
        fc.nat(),
        fc.array(deed, { maxLength: 12 }),
        (tactic, seed, deeds) => {
          const run = deeds.reduce(act, TrialRun.of(tactic, seed));
          const again = replayAttempt(run.play, seed, run.entries, run.state.at);
          expect(again.entries).toEqual(run.entries);
          expect(again.state).toEqual(run.state);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("polled often gives the same transcript as polled seldom", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...tactics),
        fc.nat(),
        fc.array(deed, { maxLength: 8 }),
        (tactic, seed, deeds) => {
          const seldom = deeds.reduce(act, TrialRun.of(tactic, seed)).pass(300);
          const often = deeds.reduce(
            (run, one) => {
              for (let step = 0; step < one.seconds * 2; step += 1) run.pass(0.5);
              return act(run, { ...one, seconds: 0 });
            },
            TrialRun.of(tactic, seed),
          );
          for (let step = 0; step < 600; step += 1) often.pass(0.5);
          expect(often.entries).toEqual(seldom.entries);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("stored as JSON and restored goes on as if nothing had been", () => {
    const run = TrialRun.of("loud", 7).hear().say("empathy", "open-question").say("action-plan");
    const stored = attemptState.parse(JSON.parse(JSON.stringify(run.state)));
    const other = new TrialRun(compilePlay(makeTrialScript("loud"), makeTrialPersona("loud")), 7);
    other.state = stored;
    other.entries = [...run.entries];
    expect(other.say("timeline").pass(500).entries).toEqual(run.say("timeline").pass(500).entries);
  });

  test("read at a later moment leaves the given state as it was", () => {
    const run = TrialRun.of("abrupt").hear();
    const before = structuredClone(run.state);
    advanceAttempt(run.play, run.state, run.state.at + 500_000);
    expect(run.state).toEqual(before);
  });

  test("does not grow with its transcript", () => {
    const run = TrialRun.of("know-it-all").hear();
    const size = () => JSON.stringify(run.state).length;
    for (let turn = 0; turn < 10; turn += 1) run.say("explanation");
    const early = size();
    for (let turn = 0; turn < 100; turn += 1) run.say("explanation");
    expect(run.entries.length).toBeGreaterThan(200);
    expect(size()).toBeLessThan(early * 1.3);
  });

  test("differs from seed to seed", () => {
    const transcripts = [1, 2, 3, 4, 5, 6].map((seed) =>
      JSON.stringify(TrialRun.of("loud", seed).pass(400).entries),
    );
    expect(new Set(transcripts).size).toBeGreaterThan(3);
  });

  test("stopped by the participant has no ending of the customer's, and no stars", () => {
    const run = TrialRun.of("abusive").hear();
    run.take(stopAttempt(run.play, run.state, run.state.at));
    expect(run.entries.at(-1)).toMatchObject({ notice: "stopped", ending: "stopped" });
    expect(showMoment(run.play, run.state)).toMatchObject({ ending: "stopped", stars: null, nextIn: null });
  });

  test("refuses replies and actions once it has ended", () => {
    const run = TrialRun.of("abrupt").pass(1000);
    expect(run.state.ending).toBe("timed-out");
    expect(() => run.send({})).toThrow(RangeError);
    expect(() => run.do("hold")).toThrow(RangeError);
  });
});

describe("an action", () => {
  const run = TrialRun.of("loud").hear();
  const check = (action: string, fields = {}) => checkAction(run.play, { action, fields });

  test("that the desk does not have, or with wrong fields, is told in a sentence", () => {
    expect(check("fly")).toMatch(/no action "fly"/);
    expect(check("hold", { mood: "x" })).toMatch(/no field "mood"/);
    expect(check("refund")).toMatch(/Amount must be a number/);
    expect(check("refund", { amount: 500 })).toMatch(/between 1 and 100/);
    expect(check("transfer", { department: "moon" })).toMatch(/one of: workshop, sales, billing/);
    expect(check("refund", { amount: 20 })).toBeNull();
  });

  test("over its limit, before what it needs, or done too often is refused with the reason", () => {
    const desk = TrialRun.of("loud")
      .hear()
      .do("refund", { amount: 60 })
      .do("ticket")
      .do("send-lamp")
      .do("ticket")
      .do("ticket");
    const outcomes = desk.entries.flatMap((entry) =>
      entry.kind === "action" ? [[entry.action, entry.outcome]] : [],
    );
    expect(outcomes).toEqual([
      ["refund", "refused"],
      ["ticket", "refused"],
      ["send-lamp", "done"],
      ["ticket", "done"],
      ["ticket", "refused"],
    ]);
  });
});
