import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readClosely } from "@/grading/reader/read-closely";
import { bundleReader } from "../bundle-reader";
import type { LabelledRow } from "../training/read-rows";

/** What reading costs on this machine: milliseconds, and bytes compressed. */
export interface Cost {
  readonly replies: number;
  readonly median: number;
  readonly slowest: number;
  readonly coldStart: number;
  readonly bytes: number;
  /** How many times longer 20,000 characters take than 10,000. */
  readonly growth: number;
}

const sizes = { least: 36, most: 44 } as const;

/** Measures reading of replies of about 40 words, a fresh process' first reply, and how time grows with the text. */
export async function measureCost(rows: readonly LabelledRow[]): Promise<Cost> {
  const chosen = rows.filter(({ reply }) => {
    const words = reply.split(/\s+/).length;
    return words >= sizes.least && words <= sizes.most;
  });
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    for (const row of chosen) {
      const took = time(() => readClosely(row));
      if (round >= 2) times.push(took);
    }
  times.sort((a, b) => a - b);
  const script = await bundleReader();
  const long = rows.map(({ reply }) => reply).join(" ");
  const half = Math.min(
    ...repeat(() => time(() => readClosely({ reply: long.slice(0, 10_000), customer: [] }))),
  );
  const whole = Math.min(
    ...repeat(() => time(() => readClosely({ reply: long.slice(0, 20_000), customer: [] }))),
  );
  return {
    replies: chosen.length,
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.floor(times.length * 0.99)] ?? 0,
    coldStart: measureColdStart(script),
    bytes: gzipSync(script).length,
    growth: whole / half,
  };
}

function time(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function repeat(run: () => number): number[] {
  return [0, 1, 2, 3, 4].map(run);
}

/** From the first line of the script to the first reply read, in a process that has run nothing else. */
function measureColdStart(script: string): number {
  const folder = mkdtempSync(join(tmpdir(), "composure-reader-"));
  const file = join(folder, "reader.cjs");
  writeFileSync(
    file,
    `const start = performance.now();${script};composureReader.readClosely({ reply: "I'm sorry, I'll send a new one today.", customer: [] });console.log(performance.now() - start);`,
  );
  const times = [0, 1, 2].map(() => Number(execFileSync(process.execPath, [file], { encoding: "utf8" })));
  rmSync(folder, { recursive: true });
  return Math.min(...times);
}
