import { describe, expect, test } from "vitest";
import type { Persona } from "@/roleplay/script/persona";
import type { GradedCase } from "../case/graded-case";
import { goodChat } from "../trial/good-chat";
import { stretch } from "../trial/stretch";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { act, line, reply, type Step, writeChat } from "../trial/write-chat";
import type { KeptHint } from "./coach";
import { giveHint } from "./give-hint";

const broke = line("The wheel of my suitcase BROKE on the first trip.");
const reveal = line("I fly on FRIDAY. I need a case that ROLLS.", { beat: "reveal" });
const heard = reply(
  "[empathy:Dragging that suitcase must have been exhausting], and [apology:I am sorry]. [paraphrase:So the wheel broke on the first trip]. [open-question:What would put it right]?",
);
const looked = act("open-card", { section: "history" });
const planned = reply("[action-plan:I'll send a new one by courier].", { stage: "known" });
const sent = act("send-replacement", {}, { result: "Courier booked for Thursday." });
const told = reply("[action-done:A new one is booked for Thursday].", { stage: "known" });

type World = { graded?: Partial<GradedCase>; persona?: Partial<Persona>; later?: number };

/** The hints that somebody gets who asks again and again at this moment. */
function ask(steps: readonly Step[], { graded, persona, later = 0 }: World = {}, given: KeptHint[] = []) {
  const entries = writeChat(...steps);
  const at = (entries.at(-1)?.at ?? 0) + later * 1000;
  const hints = [...given];
  for (;;) {
    const hint = giveHint({
      graded: { ...trialCase, ...graded },
      persona: { ...trialPersona, ...persona },
      entries,
      at,
      hints,
    });
    if (hint === null) return hints.slice(given.length);
    hints.push(hint);
  }
}
const first = (steps: readonly Step[], world?: World, given?: KeptHint[]) =>
  ask(steps, world, given)[0]?.topic;

describe("what a hint is about", () => {
  test("what has not been said to the customer, the weightiest with this persona first", () => {
    const like = (weights: Persona["weights"]) => first([broke, looked], { persona: { weights } });
    expect(like({ empathy: 3 })).toBe("feeling");
    expect(like({ listening: 3 })).toBe("recap");
    expect(like({ apology: 3 })).toBe("apology");
    expect(like({ "finding-the-want": 3 })).toBe("want");
    expect(like({ "product-knowledge": 3 })).toBe("article-warranty");
    expect(first([broke], { persona: { weights: { "using-history": 3 } } })).toBe("history");
  });

  test("what has been said is no hint any more, and a kind word for anybody is not said yet", () => {
    expect(first([broke, looked, heard])).toBe("want");
    const loose = reply("[empathy:I understand how you feel].");
    expect(first([broke, looked, loose], { persona: { weights: { empathy: 3 } } })).toBe("feeling");
  });

  test("a criterion that weighs nothing here is no hint", () => {
    const weights = { empathy: 0, listening: 0, apology: 0, "finding-the-want": 2 };
    expect(first([broke, looked], { persona: { weights } })).toBe("want");
  });

  test("once the want is known: plan, do, report, foresee, check, take leave", () => {
    const known = [broke, looked, heard, reveal];
    expect(first(known)).toBe("plan");
    expect(first([...known, planned])).toBe("action-send-replacement");
    expect(first([...known, planned, sent])).toMatch(/^report-/);
    expect(first([...known, planned, sent, told])).toBe("foresight");
    const foreseen = reply("[prevention:Lock the wheels before you check it in].", { stage: "done" });
    expect(first([...known, planned, sent, told, foreseen])).toBe("check");
    const checked = reply("[satisfaction-check:Does that get you to Friday]?", { stage: "done" });
    expect(first([...known, planned, sent, told, foreseen, checked])).toBe("leave");
  });

  test("what a step needs comes before it: another step, or a question that only the customer can answer", () => {
    const needing = (needs: GradedCase["actions"][number]["needs"]) => ({
      graded: {
        actions: trialCase.actions.map((one) =>
          one.id === "send-replacement" && needs !== undefined ? { ...one, needs } : one,
        ),
      },
    });
    const known = [broke, looked, heard, reveal, planned];
    expect(first(known, needing({ done: ["book-repair"] }))).toBe("action-book-repair");
    expect(first([...known, act("book-repair"), told], needing({ done: ["book-repair"] }))).toBe(
      "action-send-replacement",
    );
    expect(first(known, needing({ told: ["flight-date"] }))).toBe("question-flight-date");
    const answered = line("Friday, at six.", { beat: "fact-flight-date" });
    expect(first([...known, answered], needing({ told: ["flight-date"] }))).toBe("action-send-replacement");
  });

  test("of two ways to the resolution that which is nearer, and none that is barred", () => {
    const full = [{ done: ["refund", "book-repair"] }, { done: ["transfer-workshop"] }];
    const graded = { resolution: { full } };
    const known = [broke, looked, heard, reveal, planned];
    expect(first(known, { graded })).toBe("action-transfer-workshop");
    const moved = act("transfer", { department: "workshop" });
    expect(first([...known, moved, told], { graded })).toBe("foresight");
  });

  test("an article that answers what the customer has just written, until it is opened or rightly told", () => {
    const asks = line("And your guarantee on wheels, does it even cover that?");
    const weights = { "product-knowledge": 3 };
    expect(first([asks, looked], { persona: { weights } })).toBe("article-warranty");
    const opened = act("open-article", { article: "warranty" });
    expect(first([asks, looked, opened], { persona: { weights } })).not.toBe("article-warranty");
    const text = "Wheels are covered.";
    const right = reply(text, {
      reading: { stated: [{ claim: "wheels-covered", right: true, ...stretch(text, "covered") }] },
    });
    const about = line("The wheel again.");
    expect(first([asks, looked, right, about], { persona: { weights } })).not.toBe("article-warranty");
    expect(first([line("It is raining."), looked], { persona: { weights } })).not.toMatch(/^article/);
  });

  test("abuse comes first: a limit after two attacks, the supervisor when it goes on or they are asked for", () => {
    const attack = line("You are useless.", { beat: "tactic-attack" });
    const limit = reply("[boundary:I can help when we keep this civil].");
    expect(first([broke, attack])).not.toBe("limit");
    expect(first([broke, attack, attack])).toBe("limit");
    expect(first([broke, attack, attack, limit])).not.toBe("limit");
    const goesOn = line("Civil? You?", { beat: "tactic-after-limit" });
    expect(first([broke, attack, limit, goesOn])).toBe("supervisor");
    expect(first([broke, line("Your manager. Now.", { beat: "wants-supervisor" })])).toBe("supervisor");
  });

  test("a promise that runs out comes first, and one that has time left does not", () => {
    const text = "Give me two minutes.";
    const promise = reply(text, {
      reading: { promises: [{ seconds: 120, ...stretch(text, "two minutes") }] },
    });
    expect(first([broke, promise], { later: 60 })).not.toMatch(/^promise/);
    expect(first([broke, promise], { later: 110 })).toMatch(/^promise/);
    expect(first([broke, promise, reply("Still looking.")], { later: 500 })).not.toMatch(/^promise/);
  });

  test("an incident is written down before the end", () => {
    const attack = line("You are useless.", { beat: "tactic-attack" });
    const done = [broke, attack, looked, heard, reveal, planned, sent, told];
    expect(first(done)).toBe("record");
    expect(first([...done, act("log-incident", { text: "…" })])).toBe("foresight");
  });
});

describe("the ladder", () => {
  test("has a direction, something more exact, and only then the scenario's own wording", () => {
    const hints = ask([broke, looked], { persona: { weights: { empathy: 3 } } });
    expect(hints.map(({ step, of }) => `${step}/${of}`)).toEqual(["1/3", "2/3", "3/3"]);
    expect(hints[0]?.text).not.toContain("suitcase");
    expect(hints[1]?.text).toContain("“The wheel of my suitcase BROKE on the first trip.”");
    expect(hints[2]?.text).toContain(trialCase.better.empathy);
    expect(hints.slice(0, 2).some(({ text }) => text.includes(trialCase.better.empathy))).toBe(false);
  });

  test("ends, and no other begins, before something was said or done; then the next thing has its turn", () => {
    const world = { persona: { weights: { empathy: 3, listening: 2 } } };
    const hints = ask([broke, looked], world);
    expect(new Set(hints.map(({ topic }) => topic))).toEqual(new Set(["feeling"]));
    const ignored = reply("[courtesy:Good morning].");
    expect(first([broke, looked, ignored], world, hints)).toBe("recap");
  });

  test("is gone on with where it was left, when the same thing is still open", () => {
    const world = { persona: { weights: { empathy: 3 } } };
    const [one] = ask([broke, looked], world);
    const later = ask([broke, looked, reply("Well.")], world, one ? [one] : []);
    expect(later[0]).toMatchObject({ topic: "feeling", step: 2 });
  });

  test("the same moment gives the same hint, and it says for which entry", () => {
    expect(ask([broke, looked])).toEqual(ask([broke, looked]));
    expect(ask([broke, looked])[0]?.entry).toBe(2);
  });

  test("hints come to an end however often they are asked for, at every moment of a chat", () => {
    const given: KeptHint[] = [];
    for (let length = 1; length <= goodChat.length; length += 1)
      given.push(...ask(goodChat.slice(0, length), {}, given));
    expect(given.length).toBeLessThan(60);
    for (const { text, step, of } of given) {
      expect(step).toBeLessThanOrEqual(of);
      expect(text).toMatch(/^[A-Z“][^\n]{15,400}$/);
      expect(text).not.toMatch(/undefined|\{|null/);
    }
  });
});
