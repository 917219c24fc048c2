import { describe, expect, test } from "vitest";
import { loadLibrary } from "@/scenarios/load-library";
import { playGaming } from "./play-panel";

const library = loadLibrary();

describe.each([...library.scenarios.values()])("$id", (scenario) => {
  const played = playGaming(library, scenario);

  test.each([
    ["helpful phrases strung together earn no more than a weak attempt", "stuffed"],
    ["stock phrases earn no more than a weak attempt", "robotic"],
    ["saved replies sent as they stand earn no more than a weak attempt", "copy-paste"],
    ["words like ok and done earn no more than a weak attempt", "one-line"],
  ] as const)("%s, with all the right deeds too", (_, name) => {
    const own = played.filter((one) => one.name === name);
    expect(own).toHaveLength(2);
    for (const { total, deeds } of own)
      expect(total, deeds ? "with deeds" : "words alone").toBeLessThanOrEqual(55);
  });
});
