import { describe, expect, test } from "vitest";
import type { Persona } from "@/roleplay/script/persona";
import { goodChat } from "../trial/good-chat";
import { stretch } from "../trial/stretch";
import { trialCase } from "../trial/trial-case";
import { trialPersona } from "../trial/trial-persona";
import { act, line, reply, type Step, writeChat } from "../trial/write-chat";
import { remarkOnReplies } from "./remark-on-replies";

const broke = line("The wheel of my suitcase BROKE on the first trip.");

function coach(steps: readonly Step[], persona: Persona = trialPersona) {
  return remarkOnReplies({ graded: trialCase, persona, entries: writeChat(...steps) });
}
const last = (steps: readonly Step[], persona?: Persona) => coach(steps, persona).at(-1);

describe("the coach's remark", () => {
  test("helped: it says what was done, with the words that did it", () => {
    const remark = last([broke, reply("[empathy:Dragging that suitcase must have been exhausting].")]);
    expect(remark).toMatchObject({
      sign: "helped",
      line: "You named what this is like for Ms Tierney: “Dragging that suitcase must have been exhausting”.",
      evidence: { entry: 1, quote: "Dragging that suitcase must have been exhausting" },
    });
  });

  test("harmed: what harms is said before what helps beside it", () => {
    const remark = last([
      broke,
      reply("[acknowledgement:I see]. [ownership:I take it on]. [justification:That's our policy]."),
    ]);
    expect(remark).toMatchObject({
      sign: "harmed",
      line: "“That's our policy” defends the company; Ms Tierney hears an excuse.",
    });
  });

  test("neither: a courteous word alone moves nothing", () => {
    expect(last([broke, reply("[courtesy:Good morning].")])).toMatchObject({ sign: "neither" });
    expect(last([broke, reply("Well.")])).toMatchObject({ sign: "neither", evidence: null });
  });

  test("of two things that help, that which this persona needs most is said", () => {
    const steps = [
      broke,
      reply("[action-plan:A new case goes out today]. [explanation:The axle is too thin for steps].", {
        stage: "known",
      }),
    ];
    const like = (weights: Persona["weights"]) => last(steps, { ...trialPersona, weights })?.line;
    expect(like({ "action-plan": 3 })).toContain("A new case goes out today");
    expect(like({ "action-plan": 0, "clear-explanation": 4 })).toContain("The axle is too thin");
  });

  test("a light slip does not hide what did the most good", () => {
    const text = "So the wheel of your suitcase came off at once. Is that right? Please bear with us.";
    const marked = text
      .replace("So the wheel of your suitcase came off at once", "[paraphrase:$&]")
      .replace("Is that right", "[confirm-understanding:$&]")
      .replace("Please bear with us", "[canned:$&]");
    expect(last([broke, reply(marked)])).toMatchObject({ sign: "helped" });
  });

  test("the same help again and again is one no more", () => {
    const kind = (place: number) => reply(`[empathy:I understand how you feel]${" indeed".repeat(place)}.`);
    const signs = coach([broke, kind(0), line("So?"), kind(1), line("So?"), kind(2), line("So?"), kind(3)]);
    expect(signs[0]?.sign).toBe("helped");
    expect(signs.at(-1)?.sign).toBe("neither");
  });

  test("moves that the reader is unsure of count for nothing", () => {
    const text = "Right then.";
    const unsure = [{ move: "retaliation" as const, ...stretch(text, "Right then") }];
    expect(last([broke, reply(text, { reading: { unsure } })])).toMatchObject({ sign: "neither" });
  });

  test("a remark once given stays as it is, whatever comes later", () => {
    const entries = writeChat(...goodChat);
    const whole = remarkOnReplies({ graded: trialCase, persona: trialPersona, entries });
    for (const [at, entry] of entries.entries()) {
      if (entry.kind !== "reply") continue;
      const then = remarkOnReplies({
        graded: trialCase,
        persona: trialPersona,
        entries: entries.slice(0, at + 1),
      });
      expect(then.at(-1)).toEqual(whole.find((one) => one.entry === entry.sequence));
    }
    const hollow = [broke, reply("[action-done:I've sent a new one].")];
    expect(coach([...hollow, act("send-replacement")])).toEqual(coach(hollow));
  });

  test("every reply has one remark, its evidence stands in the reply, and those since an entry can be asked for", () => {
    const entries = writeChat(...goodChat);
    const all = remarkOnReplies({ graded: trialCase, persona: trialPersona, entries });
    const replies = entries.filter((entry) => entry.kind === "reply");
    expect(all.map(({ entry }) => entry)).toEqual(replies.map(({ sequence }) => sequence));
    for (const { entry, evidence } of all) {
      const text = replies.find(({ sequence }) => sequence === entry)?.text ?? "";
      if (evidence !== null) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
    const since = replies[2]?.sequence ?? 0;
    expect(remarkOnReplies({ graded: trialCase, persona: trialPersona, entries, since })).toEqual(
      all.slice(2),
    );
  });

  test("in a chat that earns the highest level every reply helped", () => {
    expect(new Set(coach(goodChat).map(({ sign }) => sign))).toEqual(new Set(["helped"]));
  });
});
