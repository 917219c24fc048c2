import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { harmfulMoves, helpfulMoves } from "@/roleplay/transcript/move";
import { dimensionName } from "./case/criterion-name";
import { gradeAttempt } from "./grade-attempt";
import { graderVersion } from "./grader-version";
import { rubric as rubricSchema } from "./rubric";
import { readText } from "./scene/read-text";
import { scorecard as scorecardSchema } from "./scorecard";
import { goodChat } from "./trial/good-chat";
import { trialCase } from "./trial/trial-case";
import { trialPersona } from "./trial/trial-persona";
import { act, end, line, reply, type Step, writeChat } from "./trial/write-chat";

const readFile = (dimension: string) =>
  readFileSync(new URL(`../scenarios/rubrics/${dimension}.yaml`, import.meta.url), "utf8");
const rubric = rubricSchema.parse(
  Object.assign({}, ...dimensionName.options.map((dimension) => parse(readFile(dimension)))),
);
const grade = (steps: readonly Step[], graded = trialCase) =>
  gradeAttempt({ graded, persona: trialPersona, rubric, entries: writeChat(...steps) });

const broke = line("The wheel of my suitcase BROKE on the first trip.");

/** Chats of any shape: lines, replies with any moves, actions, with or without an end. */
const anyChat: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc
          .record({
            text: fc.string({ minLength: 1 }),
            tension: fc.integer({ min: 0, max: 100 }),
            beat: fc.constantFrom(
              "opening",
              "nudge",
              "tactic-attack",
              "tactic-after-limit",
              "wants-supervisor",
              "trap-0",
              "trap-0-evaded",
              "trap-0-right",
            ),
          })
          .map(({ text, ...manner }) => line(text, manner)),
        fc
          .record({
            move: fc.constantFrom(...helpfulMoves, ...harmfulMoves),
            words: fc.constantFrom("the suitcase broke", "sorry", "I can fix the wheel 😀", "a b c d e"),
            after: fc.integer({ min: 0, max: 400 }),
            stage: fc.constantFrom(
              "unheard" as const,
              "known" as const,
              "proposed" as const,
              "done" as const,
            ),
            repeats: fc.boolean(),
          })
          .map(({ move, words, after, stage, repeats }) =>
            reply(`Well, [${move}:${words}]. And so on.`, { after, stage, reading: { repeats } }),
          ),
        fc
          .constantFrom(
            "send-replacement",
            "book-repair",
            "report-hinge",
            "hold",
            "resume",
            "transfer",
            "call-supervisor",
            "log-incident",
            "open-card",
            "open-article",
          )
          .map((action) =>
            act(action, {
              text: "What was said, in some words that are enough.",
              section: "notes",
              department: "workshop",
            }),
          ),
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom(
      "solved-content" as const,
      "walked-out" as const,
      "timed-out" as const,
      "stopped" as const,
      null,
    ),
  )
  .map(([steps, ending]) => (ending === null ? steps : [...steps, end(ending, 3)]));

describe("a scorecard", () => {
  test("fits its schema, and holds all criteria in the order of the rubric", () => {
    const card = grade(goodChat);
    expect(scorecardSchema.parse(card)).toEqual(card);
    expect(card.criteria.map((one) => one.criterion)).toEqual(rubric.map((one) => one.id));
    expect(card.grader).toBe(graderVersion);
  });

  test("quotes exactly what stands in the transcript, and says what was looked for where nothing is quoted", () => {
    fc.assert(
      fc.property(anyChat, (steps) => {
        const entries = writeChat(...steps);
        const card = gradeAttempt({ graded: trialCase, persona: trialPersona, rubric, entries });
        const checks = card.criteria.flatMap((one) => one.checks);
        for (const { start, end: to, quote, entry } of [
          ...checks.flatMap((one) => one.evidence),
          ...(card.wellDone ? [card.wellDone.evidence] : []),
        ]) {
          const found = entries.find((one) => one.sequence === entry);
          expect(found && readText(found).slice(start, to)).toBe(quote);
          expect(quote).not.toBe("");
        }
        for (const one of checks) {
          expect(one.reason).not.toBe("");
          if (one.result !== "not-observed" && one.evidence.length === 0)
            expect(one.reason).toMatch(/^Looked for /);
          if (one.result === "not-observed") expect(one.evidence).toEqual([]);
        }
        for (const one of card.criteria) {
          if (one.level !== null && one.level < 5)
            expect(entries.some((entry) => entry.sequence === one.advice?.entry)).toBe(entries.length > 0);
        }
        expect(scorecardSchema.safeParse(card).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test("is the same to the byte for the same entries", () => {
    expect(JSON.stringify(grade(goodChat))).toBe(JSON.stringify(grade(goodChat)));
  });

  test("gives good work a high score, says so, and names what was well done", () => {
    const card = grade(goodChat);
    expect(card.total).toBeGreaterThan(90);
    expect(card.wellDone?.evidence.quote).not.toBe("");
    expect(card).toMatchObject({ ending: "solved-content", stars: 5, unfinished: false });
    expect(card.summary).toMatch(
      /^You settled the suitcase that lost a wheel on its first trip, and Ms Tierney left content/,
    );
  });

  test("counts silence as failing what was due, not as nothing to see", () => {
    const card = grade([broke, end("timed-out", 1, { after: 400 })]);
    expect(card.total).toBeLessThanOrEqual(15);
    for (const name of [
      "empathy",
      "listening",
      "promptness",
      "resolution",
      "action-plan",
      "checking-satisfaction",
    ]) {
      expect(card.criteria.find((one) => one.criterion === name)).toMatchObject({ level: 1 });
    }
    expect(card.nextTime?.why).toMatch(/Next time, /);
  });

  test("gives length nothing: the same chat in many more words earns no more", () => {
    const filler =
      "And so it goes on and on with many more words that say nothing in particular about anything. ".repeat(
        3,
      );
    const longer = goodChat.map(
      (step): Step =>
        (place) => {
          const entry = step(place);
          if (entry.kind !== "reply") return entry;
          const text = `${entry.text} ${filler}`;
          return { ...entry, text, reading: { ...entry.reading, words: text.split(/\s+/).length } };
        },
    );
    expect(grade(longer).total ?? 0).toBeLessThan(grade(goodChat).total ?? 0);
  });

  test("gives stuffing less than plain sense", () => {
    const stuffed =
      "[empathy:I understand how you feel]. [apology:I am sorry]. [paraphrase:I hear your concern]. [confirm-understanding:Is that right]? [open-question:What happened]? [ownership:I own this]. [action-plan:I will fix it]. [reassurance:You are in good hands]. [satisfaction-check:Are you happy]?";
    const plain = [
      reply(
        "[empathy:Dragging a suitcase with no wheel is hard work]. [open-question:What do you need before Friday]?",
      ),
      line("A case that rolls."),
      reply("[action-plan:I will send a new suitcase], [timeline:on Thursday].", { stage: "known" }),
      act("send-replacement"),
      reply("[action-done:It is booked]. [satisfaction-check:Does that get you to Friday]?", {
        stage: "done",
      }),
    ];
    const sense = grade([broke, ...plain, end("solved-content", 4)]).total ?? 0;
    const stuffing =
      grade([
        broke,
        reply(stuffed),
        line("So?"),
        reply(stuffed),
        line("So?"),
        reply(stuffed),
        end("walked-out", 1),
      ]).total ?? 0;
    expect(stuffing).toBeLessThan(sense - 25);
  });

  test("does not hold against a participant what was still to come when they stopped", () => {
    const begun = [
      broke,
      reply("[empathy:Dragging a suitcase with no wheel is hard work]."),
      reply("[retaliation:So what]."),
    ];
    const card = grade([...begun, end("stopped")]);
    expect(card).toMatchObject({ unfinished: true, ending: "stopped" });
    expect(card.criteria.find((one) => one.criterion === "resolution")).toMatchObject({ level: null });
    expect(card.criteria.find((one) => one.criterion === "self-control")).toMatchObject({ level: 1 });
  });

  test("weighs by the scenario, then the persona, then alike", () => {
    const card = grade(goodChat, { ...trialCase, weights: { listening: 5, empathy: 0 } });
    const weight = (name: string) => card.criteria.find((one) => one.criterion === name)?.weight;
    expect([weight("listening"), weight("apology"), weight("empathy"), weight("foresight")]).toEqual([
      5, 2, 0, 1,
    ]);
  });

  test("tells stars and grade apart", () => {
    const unfair = goodChat.slice(0, -1);
    expect(grade([...unfair, end("solved-sour", 1)]).starsReason).toMatch(/lower than the grade/);
    expect(grade([broke, reply("Hello."), reply("Right."), end("walked-out", 5)]).starsReason).toMatch(
      /higher than the grade/,
    );
    expect(grade(goodChat).starsReason).toMatch(/agree with the grade/);
  });

  test("fills the slots of a better wording", () => {
    const graded = {
      ...trialCase,
      better: { ...trialCase.better, apology: "{name}, I am sorry about {issue}." },
    };
    const card = grade([broke, reply("Hello."), end("walked-out", 1)], graded);
    expect(card.criteria.find((one) => one.criterion === "apology")?.advice?.better).toBe(
      "Ms Tierney, I am sorry about the suitcase that lost a wheel on its first trip.",
    );
  });

  test("holds the tension of every entry", () => {
    const card = grade(goodChat);
    expect(card.tension).toHaveLength(goodChat.length);
    expect(card.tension.at(1)).toMatchObject({ entry: 1, mood: { tension: 40 } });
  });
});
