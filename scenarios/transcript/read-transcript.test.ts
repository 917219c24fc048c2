import { expect, test } from "vitest";
import { AuthorError } from "../author-error";
import { loadLibrary } from "../load-library";
import { playScript } from "../play-script";
import { readTranscript } from "./read-transcript";

const library = loadLibrary();
const scenario = library.scenarios.get("violin-in-the-rain");
const persona = library.personas.get(scenario?.persona ?? "");
if (scenario === undefined || persona === undefined) throw new Error("The library has changed.");

const read = (text: string) => readTranscript(scenario, persona, { file: "chat.json", text });

function complain(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AuthorError) return error.message;
    throw error;
  }
  return "";
}

const good = '{"seconds": 1, "who": "customer", "text": "Hello"}';

test.each([
  [
    "a name that is none",
    `[\n  ${good},\n  {"seconds": 2, "who": "costumer", "text": "Hi"}\n]`,
    "3:25",
    '"costumer"',
  ],
  [
    "a key that is none",
    `[\n{"seconds": 2, "who": "agent", "text": "Hi", "tone": 1}]`,
    "2:46",
    'unknown key "tone"',
  ],
  ["a key that is missing", `[${good},\n  {"who": "agent", "text": "Hi"}]`, "2:3", '"seconds" is missing'],
  ["a text that is a number", `[{"seconds": 2, "who": "agent",\n"text": 7}]`, "2:9", "here stands a number"],
  ["a text of spaces", `[{"seconds": 2, "who": "agent",\n"text": "  "}]`, "2:9", "no word"],
  [
    "a time that is a text",
    `[{"seconds": "2", "who": "agent", "text": "Hi"}]`,
    "1:14",
    "where a number is expected",
  ],
  [
    "a time that runs back",
    `[${good},\n {"seconds": 0.5, "who": "agent", "text": "Hi"}]`,
    "2:2",
    "0.5 seconds before",
  ],
  ["an entry that is a text", `[${good},\n"Hi"]`, "2:1", "here stands text"],
  [
    "an action of another desk",
    `[{"seconds": 1, "who": "agent",\n"action": "fly"}]`,
    "2:11",
    'no action "fly"',
  ],
  [
    "a field that is wrong",
    `[{"seconds": 1, "who": "agent", "action": "open-card"}]`,
    "1:43",
    "Section of the card",
  ],
  ["an ending that is none", `[${good},\n{"seconds": 2, "ending": "happy"}]`, "2:26", '"happy"'],
  ["an ending in the midst", `[{"seconds": 1, "ending": "stopped"},\n${good}]`, "1:2", "more comes after it"],
  ["a trailing comma", `[\n${good},\n]`, "3:1", "a value should stand here"],
  ["a file that breaks off", `[\n${good}`, "2:51", "ends too early"],
  ["an empty file", "", "1:1", "ends too early"],
  ["an empty list", "[]", "1:1", "nothing in it to grade"],
  ["an object of another kind", '{"chat": []}', "1:1", "the list of entries"],
  [
    "the play of another scenario",
    `{"scenario": "bakery-oven-down",\n"entries": [${good}]}`,
    "1:14",
    "bakery-oven-down",
  ],
  ["an entry without its reading", `[\n{"kind": "reply", "sequence": 0}]`, "2:1", "is missing"],
  ["an entry of an unknown kind", `{"entries": [\n{"kind": "note"}]}`, "2:10", '"note"'],
])("%s is told with its line and column", (_, text, place, message) => {
  const told = complain(text);
  expect(told).toContain(message);
  expect(told.startsWith(`chat.json:${place}: `), told).toBe(true);
});

test("every mistake is told, up to ten", () => {
  const wrong = (count: number) => `[${Array.from({ length: count }, () => '{"seconds": 1}').join(",\n")}]`;
  const places = (text: string) => new Set(complain(text).match(/chat\.json:\d+/g));
  expect(places(wrong(3)).size).toBe(3);
  expect(complain(wrong(40)).match(/chat\.json:/g)).toHaveLength(10);
});

test("entries of a role-play that were tampered with are refused where they were", () => {
  const { entries } = playScript(library, scenario, [{ say: "I'm so sorry, Mrs Quill. What happened?" }], 1);
  const text = JSON.stringify(entries, null, 1);
  expect(complain(text)).toBe("");
  expect(complain(text.replace("I'm so sorry, Mrs", "Whatever, Mrs"))).toContain("of another text");
  expect(complain(JSON.stringify(entries.slice(1)))).toContain("the sequence should be 0 here");
});

test("the same words are read as they would be at the desk, with the lines before them", () => {
  const { entries } = read(
    `[{"seconds": 1, "who": "customer", "text": "It is wet"}, {"seconds": 9.5, "who": "agent", "text": "I am so sorry, how awful."},
      {"seconds": 30, "who": "agent", "text": "I am so sorry, how awful."}]`,
  );
  const [, first, second] = entries;
  expect(first).toMatchObject({ kind: "reply", sequence: 1, at: 9500, reading: { repeats: false } });
  expect(first?.kind === "reply" && first.reading.moves.map(({ move }) => move)).toContain("apology");
  expect(second).toMatchObject({ sequence: 2, reading: { repeats: true } });
});
