import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scorecard } from "@/grading/scorecard";
import type { Entry } from "@/roleplay/transcript/entry";
import { loadLibrary } from "../load-library";
import { type Played, playScript } from "../play-script";
import { readScript } from "../read-script";
import type { Scenario } from "../schema/scenario";
import { gradeTranscript } from "./grade-transcript";

const library = loadLibrary();
const scripts = [
  "trainees/good",
  "trainees/rude",
  "trainees/silent",
  "walks/handed-over",
  "walks/solved-sour",
];

function play(scenario: Scenario, script: string): Played {
  const file = `scenarios/library/${scenario.id}/${script}.jsonl`;
  return playScript(library, scenario, readScript(readFileSync(file, "utf8"), file), 3);
}

const grade = (scenario: Scenario, value: unknown) =>
  gradeTranscript(library, scenario, { file: "chat.json", text: JSON.stringify(value, null, 2) });

const scenarioOf = (id: string): Scenario => {
  const scenario = library.scenarios.get(id);
  if (scenario === undefined) throw new Error(`There is no scenario ${id}.`);
  return scenario;
};

/** Played entries told in the small form, as somebody would who has only the chat and the desk's log. */
function tell(entries: readonly Entry[]): object[] {
  return entries.flatMap((entry): object[] => {
    const seconds = entry.at / 1000;
    if (entry.kind === "line") return [{ seconds, who: "customer", text: entry.text }];
    if (entry.kind === "reply") return [{ seconds, who: "agent", text: entry.text }];
    if (entry.kind === "action") {
      const { action, fields, outcome } = entry;
      return [{ seconds, who: "agent", action, fields, outcome }];
    }
    return entry.ending === undefined ? [] : [{ seconds, ending: entry.ending, stars: entry.stars }];
  });
}

describe.each([...library.scenarios.values()])("$id", (scenario) => {
  test.each(scripts)("what play prints of %s, whole or its entries, grades to play's own bytes", (script) => {
    const played = play(scenario, script);
    const own = JSON.stringify(played.scorecard);
    expect(JSON.stringify(grade(scenario, played))).toBe(own);
    expect(JSON.stringify(grade(scenario, played.entries))).toBe(own);
  });

  test.each(scripts)("%s told in the small form earns the same level in what can be told", (script) => {
    const { scorecard: own, entries } = play(scenario, script);
    const told = scorecard.parse(grade(scenario, tell(entries)));
    expect(told).toMatchObject({ ending: own.ending, stars: own.stars, unfinished: false, tension: [] });
    const untold = told.criteria.flatMap(({ criterion, checks }) =>
      checks.some(({ reason }) => reason.startsWith("The transcript does not tell")) ? criterion : [],
    );
    const occasional = ["escalating", "recording", "calm-firmness"];
    for (const { criterion, level } of own.criteria) {
      if (untold.includes(criterion) || occasional.includes(criterion)) continue;
      expect(told.criteria.find((one) => one.criterion === criterion)?.level, criterion).toBe(level);
    }
    expect(untold).toContain("letting-vent");
  });
});

const violin = scenarioOf("violin-in-the-rain");
const chat = tell(play(violin, "trainees/good").entries);
const levelOf = (card: ReturnType<typeof grade>, name: string) =>
  card.criteria.find(({ criterion }) => criterion === name)?.level;

test("without one action nothing of the desk is graded, and with one all of it is", () => {
  const words = chat.filter((one) => !("action" in one));
  const bare = grade(violin, words);
  expect([levelOf(bare, "using-history"), levelOf(bare, "action-plan")]).toEqual([null, null]);
  expect(levelOf(bare, "empathy")).toBe(5);
  const one = grade(violin, [
    { seconds: 0, who: "agent", action: "search", fields: { query: "rain" } },
    ...words,
  ]);
  expect(levelOf(one, "using-history")).toBeLessThan(3);
});

test("without an ending the chat is no unfinished one, and how it ended is not graded", () => {
  const open = grade(violin, chat.slice(0, -1));
  expect(open).toMatchObject({ ending: null, unfinished: false, stars: null });
  expect(open.summary).toMatch(/^How the chat ended is not told/);
  const checks = open.criteria.flatMap((one) => one.checks);
  expect(
    checks.filter(({ reason }) => reason === "The transcript does not tell how the chat ended."),
  ).not.toEqual([]);
  const stopped = grade(violin, [...chat.slice(0, -1), { seconds: 9000, ending: "stopped" }]);
  expect(stopped).toMatchObject({ ending: "stopped", unfinished: true });
});

test("a wait goes on through a line that comes as late as a nudge, not through one that comes at once", () => {
  const reasons = (late: number) => {
    const card = grade(violin, [
      { seconds: 0, who: "customer", text: "Is anybody there?" },
      { seconds: late, who: "customer", text: "My violin is wet." },
      { seconds: late + 10, who: "agent", text: "I'm so sorry about your violin." },
    ]);
    const found = card.criteria.find(({ criterion }) => criterion === "promptness");
    return found?.checks.map(({ reason }) => reason).join(" ");
  };
  expect(reasons(10)).toContain("1 of 1 fit");
  expect(reasons(600)).toContain("the longest was 10 minutes");
});

test("the example of docs/transcript.md is graded as it stands", () => {
  const guide = readFileSync("docs/transcript.md", "utf8");
  const example = /```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  const card = gradeTranscript(library, violin, { file: "docs/transcript.md", text: example });
  expect(card).toMatchObject({ ending: "solved-content", stars: 4, unfinished: false });
  expect(card.total).toBeGreaterThan(50);
});
