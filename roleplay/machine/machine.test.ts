import { describe, expect, test } from "vitest";
import { compilePlay } from "../attempt/compile-play";
import { TrialRun } from "../trial/trial-run";
import { makeTrialPersona, makeTrialScript } from "../trial/trial-script";

const stretch = { start: 0, end: 5, evidence: "words" };

describe("the talk", () => {
  test("opens with a burst and then waits", () => {
    const run = TrialRun.of("loud").hear();
    expect(run.answered.every((beat) => beat === "opening")).toBe(true);
    expect(run.answered.length).toBeGreaterThan(0);
  });

  test("tells the hidden want when asked the right way, and not before", () => {
    const run = TrialRun.of("loud").hear().say("explanation");
    expect(run.entries.some((entry) => entry.kind === "line" && entry.beat === "reveal")).toBe(false);
    expect(run.say("open-question").answered).toContain("reveal");
  });

  test("gives a fact when asked, and resents to give it twice", () => {
    const asked = [{ fact: "order-number", ...stretch }];
    const run = TrialRun.of("loud").hear().send({ asked }).hear();
    expect(run.entries.some((entry) => entry.kind === "line" && entry.text === "order-number told")).toBe(
      true,
    );
    run.send({ asked }).hear();
    expect(run.entries.some((entry) => entry.kind === "line" && entry.text === "order-number again")).toBe(
      true,
    );
  });

  test("repeats no line while another of the bank is left", () => {
    const run = TrialRun.of("loud").hear();
    for (let turn = 0; turn < 3; turn += 1) run.say("empathy");
    const said = run.entries.flatMap((entry) =>
      entry.kind === "line" && entry.beat === "cause-empathy" ? entry.text : [],
    );
    expect(new Set(said).size).toBe(said.length);
  });

  test("answers two quick replies in one", () => {
    const run = TrialRun.of("loud")
      .hear()
      .send({ moves: ["empathy"] })
      .pass(0.3)
      .send({ moves: ["action-plan"] })
      .hear();
    const since = run.entries.findIndex(({ kind }) => kind === "reply");
    expect(run.entries.slice(since, since + 2).map(({ kind }) => kind)).toEqual(["reply", "reply"]);
  });

  test("notes a fix pushed into the outburst as an interruption", () => {
    const run = TrialRun.of("loud").send({ moves: ["offer", "action-plan"] });
    expect(run.entries.at(-1)).toMatchObject({ kind: "reply", interrupted: true });
  });

  test("ends content when all is done, asked about, and the tension is low", () => {
    const run = TrialRun.of("loud")
      .hear()
      .say("open-question", "empathy")
      .say("action-plan", "empathy")
      .do("send-lamp");
    for (let turn = 0; turn < 3; turn += 1) run.say("action-done", "empathy", "apology", "action-plan");
    run.say("satisfaction-check").pass(60);
    expect(run.state.ending).toMatch(/^solved-/);
    expect(run.entries.at(-1)).toMatchObject({ kind: "notice", notice: "ended" });
  });

  test("lets the agent say goodbye after the farewell", () => {
    const run = TrialRun.of("loud")
      .hear()
      .say("open-question")
      .do("send-lamp")
      .say("action-done")
      .say("satisfaction-check");
    expect(run.state.ending).toBeNull();
    run.send({ moves: ["courtesy"] }).pass(5);
    expect(run.state.ending).toMatch(/^solved-/);
  });

  test("walks out when the tension is at the top", () => {
    const run = TrialRun.of("loud").hear();
    for (let turn = 0; turn < 4 && run.state.ending === null; turn += 1) run.say("retaliation");
    expect(run.pass(20).state.ending).toBe("walked-out");
  });

  test("is appeased by a fair gift without a solution", () => {
    const run = TrialRun.of("loud")
      .hear()
      .say("open-question", "empathy", "apology")
      .do("refund", { amount: 20 });
    for (let turn = 0; turn < 3; turn += 1) run.say("empathy", "apology", "action-plan");
    expect(run.say("satisfaction-check").pass(60).state.ending).toBe("appeased");
  });

  test("ends by the agent when the agent ends it", () => {
    expect(TrialRun.of("loud").hear().do("end-chat").pass(20).state.ending).toBe("ended-by-agent");
  });
});

describe("the patience", () => {
  test("nudges twice in silence and then leaves", () => {
    const run = TrialRun.of("loud").hear().pass(600);
    const nudges = run.entries.flatMap((entry) =>
      entry.kind === "line" && entry.beat.startsWith("nudge") ? entry.beat : [],
    );
    expect(nudges).toEqual(["nudge", "nudge-again"]);
    expect(run.state.ending).toBe("timed-out");
  });

  test("is stretched by a promise, which breaks when its time passes without a word", () => {
    const run = TrialRun.of("loud")
      .hear()
      .send({ moves: ["timeline"], promises: [{ seconds: 120, ...stretch }] })
      .hear();
    const said = () => run.entries.flatMap((entry) => (entry.kind === "line" ? entry.beat : []));
    run.pass(80);
    expect(said()).not.toContain("nudge");
    run.pass(60);
    expect(said()).toContain("cause-promise-broken");
  });

  test("keeps a promise that is spoken to in time", () => {
    const run = TrialRun.of("loud")
      .hear()
      .send({ moves: ["timeline"], promises: [{ seconds: 120, ...stretch }] })
      .hear();
    run.pass(60).say("action-done");
    expect(
      run.pass(200).entries.some((entry) => entry.kind === "line" && entry.beat === "cause-promise-broken"),
    ).toBe(false);
  });

  test("begins anew when the customer sees by themselves that something was done", () => {
    const run = TrialRun.of("loud").hear().pass(30).do("refund", { amount: 20 }).hear().pass(30);
    const beats = run.entries.flatMap((entry) => (entry.kind === "line" ? entry.beat : []));
    expect(beats).toContain("noticed-refund");
    expect(beats).not.toContain("nudge");
  });

  test("bears a hold for as long as the persona does", () => {
    const run = TrialRun.of("loud").hear().do("hold").hear();
    run.pass(60);
    expect(run.entries.some((entry) => entry.kind === "line" && entry.beat.startsWith("nudge"))).toBe(false);
    run.pass(60);
    expect(run.entries.some((entry) => entry.kind === "line" && entry.beat === "cause-hold-long")).toBe(true);
  });
});

describe("the temper", () => {
  test("has inertia: it stays heated below the line at which it became so", () => {
    const run = TrialRun.of("loud").hear();
    expect(run.entries.at(-1)?.mood.temper).toBe("heated");
    run.say("empathy");
    expect(run.tension).toBeLessThan(60);
    expect(run.entries.at(-1)?.mood.temper).toBe("heated");
  });

  test("never falls under the persona's floor before all is done", () => {
    const persona = makeTrialPersona("loud", { tension: { empathy: -30, apology: -30, plan: -30 } });
    const run = new TrialRun(compilePlay(makeTrialScript("loud"), persona)).hear();
    run.say("empathy").say("apology").say("action-plan");
    expect(run.tension).toBe(20);
  });

  test("says what moved it, and by how much", () => {
    const run = TrialRun.of("abrupt")
      .hear()
      .send({ moves: ["empathy"] });
    expect(run.entries.at(-1)?.mood.pulls).toEqual([{ cause: "empathy", by: -8 }]);
  });
});

describe("a transfer", () => {
  test("to the wrong department brings the customer back", () => {
    const run = TrialRun.of("loud").hear().do("transfer", { department: "sales" }).hear().pass(60);
    const beats = run.entries.flatMap((entry) => (entry.kind === "line" ? entry.beat : []));
    expect(beats).toContain("cause-returned-wrong");
  });

  test("to the right one counts as done", () => {
    const script = makeTrialScript("loud", { resolution: { full: [{ done: ["transfer-workshop"] }] } });
    const run = new TrialRun(compilePlay(script, makeTrialPersona("loud"))).hear().say("open-question");
    run.do("transfer", { department: "workshop" }).pass(60).hear().say("action-done");
    expect(run.say("satisfaction-check").pass(60).state.ending).toMatch(/^solved-/);
  });
});

describe("the supervisor", () => {
  test("leaves it with the agent while nothing calls for one", () => {
    const run = TrialRun.of("loud").hear().do("call-supervisor", { reason: "please" });
    expect(
      run.entries.some((entry) => entry.kind === "notice" && entry.notice === "supervisor-declined"),
    ).toBe(true);
    expect(run.state.ending).toBeNull();
  });

  test("takes over once the customer boils and asks for them", () => {
    const persona = makeTrialPersona("loud", { tension: { insult: 25 } });
    const run = new TrialRun(compilePlay(makeTrialScript("loud"), persona))
      .hear()
      .say("retaliation")
      .say("explanation");
    expect(run.entries.some((entry) => entry.kind === "line" && entry.beat === "wants-supervisor")).toBe(
      true,
    );
    expect(run.do("call-supervisor", { reason: "asked" }).pass(30).state.ending).toBe("handed-over");
  });
});

describe("the tactics", () => {
  const beatsOf = (run: TrialRun) =>
    run.entries.flatMap((entry) => (entry.kind === "line" ? entry.beat : []));

  test("the abrupt one counts long replies and leaves after the last warning", () => {
    const run = TrialRun.of("abrupt").hear();
    for (let turn = 0; turn < 5 && run.state.ending === null; turn += 1)
      run.send({ words: 80, moves: ["explanation"] }).hear();
    expect(beatsOf(run)).toContain("tactic-parting");
    expect(run.pass(20).state.ending).toBe("walked-out");
  });

  test("the abusive one attacks what justifies itself, and a limit makes them back down or go on", () => {
    const outcomes = Array.from({ length: 12 }, (_, seed) => {
      const run = TrialRun.of("abusive", seed).hear().say("justification").say("boundary").say("explanation");
      return beatsOf(run)
        .filter((beat) => beat === "tactic-backs-down" || beat === "tactic-after-limit")
        .at(0);
    });
    expect(new Set(outcomes)).toContain("tactic-backs-down");
    expect(new Set(outcomes)).toContain("tactic-after-limit");
  });

  test("the loud one demands again when a plan is not done, and cools when it is", () => {
    const run = TrialRun.of("loud").hear().say("open-question").say("action-plan").pass(90);
    expect(beatsOf(run)).toContain("tactic-still-waiting");
    run.do("send-lamp");
    for (let turn = 0; turn < 4; turn += 1) run.say("explanation");
    expect(beatsOf(run)).toContain("tactic-cooling");
  });

  test("the know-it-all sets traps and concedes only to right facts", () => {
    const right = (claim: string) => ({ stated: [{ claim, right: true, ...stretch }] });
    const run = TrialRun.of("know-it-all").hear();
    for (let turn = 0; turn < 14; turn += 1) {
      const trap = beatsOf(run).findLast((beat) => /^trap-\d$/.test(beat));
      run
        .send(trap === undefined ? {} : right(["window", "weight", "warranty"][Number(trap.slice(5))] ?? ""))
        .hear();
    }
    expect(beatsOf(run).some((beat) => /^trap-\d-right$/.test(beat))).toBe(true);
    expect(beatsOf(run)).toContain("tactic-conceding");
  });
});
