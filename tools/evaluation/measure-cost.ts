import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { z } from "zod";
import { bundleReader } from "../bundle-reader";
import type { LabelledRow } from "../training/read-rows";

const timings = z.object({ median: z.number(), slowest: z.number(), growth: z.number() });

/**
 * What reading costs on this machine: milliseconds, and bytes compressed; `growth`: how many times longer 20,000 characters take than
 * 10,000. `medians`: those of all runs, in their order; the other figures are of the run with the least.
 */
export type Cost = z.infer<typeof timings> & {
  readonly medians: readonly number[];
  readonly replies: number;
  readonly coldStart: number;
  readonly bytes: number;
};

const sizes = { least: 36, most: 44 } as const;
// A run is slowed by whatever else the machine and its neighbours do, by half or more, and never sped up.
const runs = [0, 1, 2, 3, 4];

/**
 * Measures reading of replies of about 40 words, a fresh process' first reply, and how time grows with the text: each in processes
 * that do nothing else, for what else this one has done would be measured too.
 */
export async function measureCost(rows: readonly LabelledRow[]): Promise<Cost> {
  const replies = rows
    .filter(({ reply }) => {
      const words = reply.split(/\s+/).length;
      return words >= sizes.least && words <= sizes.most;
    })
    .map(({ reply, customer }) => ({ reply, customer }));
  const long = rows.map(({ reply }) => reply).join(" ");
  const script = await bundleReader();
  const folder = mkdtempSync(join(tmpdir(), "composure-reader-"));
  const place = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const first = place("first.cjs", timeFirst(script));
  const coldStart = Math.min(...runs.map(() => Number(run(first))));
  const given = place("replies.json", JSON.stringify({ replies, long: long.slice(0, 20_000) }));
  const reader = place("reader.js", script);
  const timed = runs.map(() => timings.parse(JSON.parse(run(timeReading, reader, given))));
  rmSync(folder, { recursive: true });
  return {
    ...timed.reduce((quietest, one) => (one.median < quietest.median ? one : quietest)),
    medians: timed.map(({ median }) => median),
    replies: replies.length,
    coldStart,
    bytes: gzipSync(script).length,
  };
}

const timeReading = fileURLToPath(new URL("time-reading.mjs", import.meta.url));

function run(...command: string[]): string {
  return execFileSync(process.execPath, command, { encoding: "utf8" });
}

/** From the first line of the script to the first reply read, in a process that has run nothing else. */
function timeFirst(script: string): string {
  return `const start = performance.now();${script};composureReader.readClosely({ reply: "I'm sorry, I'll send a new one today.", customer: [] });console.log(performance.now() - start);`;
}
