import { expect, test } from "vitest";
import { reading as readingSchema } from "@/roleplay/transcript/reading";
import { trialCase } from "../trial/trial-case";
import { readInCase } from "./read-in-case";

const read = (reply: string, customer: string[] = [], earlier: string[] = []) =>
  readInCase(trialCase, { reply, customer, earlier });

test("a reading fits its schema and quotes the reply exactly", () => {
  const reply =
    "Hi Ms Tierney, I'm so sorry about the wheel 😀. Which airline was it? The warranty is ten years, so I'll give you £20 back within 24 hours.";
  const found = read(reply, ["My suitcase broke"]);
  expect(readingSchema.parse(found)).toEqual(found);
  const stretches = [
    ...found.moves,
    ...found.asked,
    ...found.touched,
    ...found.stated,
    ...found.promises,
    ...found.offers,
  ];
  for (const { start, end, evidence } of stretches) expect(reply.slice(start, end)).toBe(evidence);
  expect(found.asked.map((one) => one.fact)).toEqual(["airline"]);
  expect(found.stated).toMatchObject([{ claim: "warranty-length", right: true }]);
});

test("the topic of a claim may stand in the customer's last line", () => {
  expect(read("Ten years.", ["How long is the guarantee?"]).stated).toMatchObject([
    { claim: "warranty-length", right: true },
  ]);
  expect(read("Ten years.", ["Hello?"]).stated).toEqual([]);
});

test("a reply like an earlier one repeats, and words are counted as they stand", () => {
  const again = read(
    "I'm looking into it for you, Ms Tierney.",
    [],
    ["I am looking into it for you Ms Tierney"],
  );
  expect(again).toMatchObject({ repeats: true, words: 8, saved: null });
});

test("what came long before does not change the reading", () => {
  const reply = "Which wheel was it, please?";
  const lines = Array.from({ length: 500 }, (_, at) => `Line ${at} of a long chat.`);
  expect(read(reply, [...lines, "It broke."], lines)).toEqual(
    read(reply, [...lines.slice(-11), "It broke."], lines.slice(-10)),
  );
});

test("an empty reply is read as one that says nothing", () => {
  expect(read("")).toMatchObject({ moves: [], asked: [], words: 0, repeats: false });
});
