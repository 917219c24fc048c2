import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { compilePlay } from "@/roleplay/attempt/compile-play";
import { replayAttempt } from "@/roleplay/attempt/replay-attempt";
import { endingNames } from "@/roleplay/script/ending";
import { loadLibrary } from "./load-library";
import { type Played, playScript } from "./play-script";
import { readScript } from "./read-script";
import type { Scenario } from "./schema/scenario";

const folder = fileURLToPath(new URL("./library", import.meta.url));
const library = loadLibrary();
const qualities = ["good", "decent", "robotic", "pushover", "rude", "silent"] as const;
const seeds = [1, 2, 3];

/** Plays one of a scenario's own scripts, as it lies in its folder. */
function playOwn(scenario: Scenario, script: string, seed: number): Played {
  const file = `${folder}/${scenario.id}/${script}.jsonl`;
  return playScript(library, scenario, readScript(readFileSync(file, "utf8"), file), seed);
}

describe.each([...library.scenarios.values()])("$id", (scenario) => {
  const played = new Map(
    seeds.flatMap((seed) =>
      qualities.map((quality) => [`${quality} ${seed}`, playOwn(scenario, `trainees/${quality}`, seed)]),
    ),
  );
  const total = (quality: string, seed: number): number =>
    played.get(`${quality} ${seed}`)?.scorecard.total ?? 0;

  test.each(seeds)("is solved by the good trainee with at least 80 (seed %i)", (seed) => {
    expect(played.get(`good ${seed}`)?.ending).toMatch(/^solved-/);
    expect(total("good", seed)).toBeGreaterThanOrEqual(80);
  });

  test.each(seeds)("brings the trainees out in their order (seed %i)", (seed) => {
    const scores = Object.fromEntries(qualities.map((quality) => [quality, total(quality, seed)]));
    const { good = 0, decent = 0, robotic = 0, pushover = 0, rude = 0, silent = 0 } = scores;
    expect(good - decent, JSON.stringify(scores)).toBeGreaterThanOrEqual(10);
    expect(decent - rude, JSON.stringify(scores)).toBeGreaterThanOrEqual(10);
    expect(decent, JSON.stringify(scores)).toBeGreaterThan(Math.max(robotic, pushover));
    expect(Math.min(robotic, pushover), JSON.stringify(scores)).toBeGreaterThan(Math.max(rude, silent));
    expect(rude, JSON.stringify(scores)).toBeLessThan(30);
  });

  test("reaches every ending with its trainees and walks", () => {
    const walks = existsSync(`${folder}/${scenario.id}/walks`)
      ? readdirSync(`${folder}/${scenario.id}/walks`)
      : [];
    const walked = walks.map((file) => playOwn(scenario, `walks/${file.replace(/\.jsonl$/, "")}`, 1).ending);
    const reached = new Set([...walked, ...[...played.values()].map(({ ending }) => ending)]);
    expect(endingNames.filter((ending) => !reached.has(ending))).toEqual([]);
  });

  test("ends each walk as the walk is named", () => {
    for (const file of readdirSync(`${folder}/${scenario.id}/walks`)) {
      const name = file.replace(/\.jsonl$/, "");
      expect(playOwn(scenario, `walks/${name}`, 1).ending, name).toBe(name);
    }
  });

  test("says no line twice within one attempt of the good trainee", () => {
    for (const seed of seeds) {
      const lines = (played.get(`good ${seed}`)?.entries ?? []).flatMap((entry) =>
        entry.kind === "line" ? entry.text : [],
      );
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    }
  });

  test("fills every slot of what is said", () => {
    const lines = [...played.values()].flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === "line" ? entry.text : [])),
    );
    expect(lines.filter((line) => /\{[a-z]+\}/.test(line))).toEqual([]);
  });

  test("differs from seed to seed, and not within one", () => {
    const [first, second] = seeds.map((seed) => JSON.stringify(played.get(`good ${seed}`)?.entries));
    expect(first).not.toEqual(second);
    expect(JSON.stringify(playOwn(scenario, "trainees/good", 1))).toBe(JSON.stringify(played.get("good 1")));
  });

  test("is replayed from the entries of each trainee to the same transcript", () => {
    const persona = library.personas.get(scenario.persona);
    if (persona === undefined) throw new Error(`no persona ${scenario.persona}`);
    const play = compilePlay(scenario, persona);
    for (const { entries, seed } of played.values())
      expect(replayAttempt(play, seed, entries).entries).toEqual(entries);
  });
});
