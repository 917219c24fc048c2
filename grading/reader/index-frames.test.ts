import { expect, it } from "vitest";
import { compileFrames } from "./compile-frame";
import { cutClauses } from "./cut-clauses";
import { indexFrames, openFrame, pickFrames } from "./index-frames";
import { moveReadings } from "./moves/move-readings";

const rules = moveReadings.flatMap((reading) => reading.rules);
const examples = moveReadings
  .flatMap(({ makes, misses }) => [...makes, ...misses])
  .flatMap((example) => cutClauses(typeof example === "string" ? example : example.reply));

it("leaves out no frame that fits, of all frames on all examples", () => {
  const frames = rules.flatMap((rule) => [...rule.says, ...(rule.unless ?? [])]);
  const index = indexFrames(frames);
  const missed = examples.flatMap((sentence) => {
    const picked = new Set(pickFrames(index, sentence));
    return frames
      .filter((_, at) => !picked.has(at))
      .filter((frame) => compileOnce(frame).test(sentence.text))
      .map((frame) => `${frame} fits ${sentence.text}`);
  });
  expect(missed).toEqual([]);
});

const compiled = new Map<string, RegExp>();

function compileOnce(frame: string): RegExp {
  const known = compiled.get(frame) ?? compileFrames([frame]);
  compiled.set(frame, known);
  known.lastIndex = 0;
  return known;
}

it.each([
  ["(join the club|shut up) *2", "please join the team now", 0],
  ["(join the club|shut up) *2", "oh do join the club", 1],
  ["(by|within) {span}", "stand by for me", 0],
  ["(by|within) {span}", "within 3 days", 1],
  ["(i|we) (will|can) {do}", "i will sing", 0],
])("picks %j for %j as often as %i times", (frame, said, times) => {
  const [sentence] = cutClauses(said);
  if (sentence === undefined) throw new Error(`"${said}" holds no sentence.`);
  expect(pickFrames(indexFrames([frame]), sentence)).toHaveLength(times);
});

it("reads a frame from its start each time", () => {
  const index = indexFrames(["sorry"]);
  openFrame(index, 0).exec(" sorry sorry ");
  expect(openFrame(index, 0).lastIndex).toBe(0);
});
