import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadLibrary } from "@/scenarios/load-library";
import { playScript } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import { playPanel, qualities } from "./play-panel";
import { rankAgreement } from "./rank-agreement";

const library = loadLibrary();
const folder = fileURLToPath(new URL("../../../scenarios/library", import.meta.url));

// The aim is 0.85, which the report shows; a reader that learns may for a while turn two pairs more the wrong way round.
const leastAgreement = 0.8;

describe.each([...library.scenarios.values()])("$id", (scenario) => {
  const panel = playPanel(library, scenario);
  const totals = (quality: string) =>
    panel.filter((one) => one.quality === quality).map(({ total }) => total);

  test("ranks its twelve trainees as they were written", () => {
    const pairs = panel.map(({ quality, total }) => [qualities.indexOf(quality), total] as const);
    expect(rankAgreement(pairs), JSON.stringify(panel)).toBeGreaterThanOrEqual(leastAgreement);
  });

  test("lets nobody who settled nothing come near the strong", () => {
    expect(Math.max(...totals("weak"), ...totals("harmful"))).toBeLessThanOrEqual(55);
    expect(Math.min(...totals("strong"))).toBeGreaterThan(70);
  });

  test("lets no soothing stand in for the case", () => {
    const file = `${folder}/${scenario.id}/walks/appeased.jsonl`;
    const { scorecard } = playScript(library, scenario, readScript(readFileSync(file, "utf8"), file));
    expect(scorecard.total ?? 0).toBeLessThanOrEqual(65);
    expect(scorecard.total ?? 0).toBeLessThan(Math.min(...totals("strong")));
    expect(scorecard.summary).toContain("left open");
  });

  test("gives empty words nothing on average", () => {
    const risen = panel.reduce((sum, { total, padded }) => sum + padded - total, 0) / panel.length;
    expect(risen).toBeLessThan(3);
  });
});
