import { expect, it } from "vitest";
import type { TensionSample } from "./tension-sample";
import { traceHeight, traceTension } from "./trace-tension";

const width = 1000;

const sample = (at: number, tension: number, temper: TensionSample["temper"] = "calm"): TensionSample => ({
  at,
  tension,
  temper,
});
const heights = (path: string) =>
  path
    .split(/[ML]/)
    .filter(Boolean)
    .map((point) => Number(point.trim().split(" ")[1]));
const swing = (path: string) => Math.max(...heights(path)) - Math.min(...heights(path));

it("draws a flat line for a customer without tension", () => {
  const { traces } = traceTension([sample(0, 0)], 60_000, width);
  expect(swing(traces[0]?.path ?? "")).toBe(0);
});

it("swings the wider the higher the tension is, and never leaves its box", () => {
  const [mild, wild] = [20, 100].map(
    (tension) => traceTension([sample(0, tension)], 300_000, width).traces[0]?.path ?? "",
  );
  expect(swing(wild ?? "")).toBeGreaterThan(2 * swing(mild ?? ""));
  expect(Math.min(...heights(wild ?? ""))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...heights(wild ?? ""))).toBeLessThanOrEqual(traceHeight);
});

it("gives each temper a stretch of its own", () => {
  const samples = [sample(0, 30), sample(60_000, 60, "heated"), sample(120_000, 30)];
  expect(traceTension(samples, 200_000, width).traces.map(({ temper }) => temper)).toEqual([
    "calm",
    "heated",
    "calm",
  ]);
});

it("stands with its pen at the moment, and makes room when the chat grows long", () => {
  expect(traceTension([sample(0, 30)], 150_000, width).pen).toBe(width / 2);
  expect(traceTension([sample(0, 30)], 450_000, width).pen).toBe(width * 0.75);
});

it("draws nothing of the time before the first sample", () => {
  const { traces } = traceTension([sample(150_000, 40)], 200_000, width);
  const [first] = (traces[0]?.path ?? "").slice(1).split(" ");
  expect(Number(first)).toBe(width / 2);
});
