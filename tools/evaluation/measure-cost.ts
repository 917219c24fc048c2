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
 * 10,000.
 */
export type Cost = z.infer<typeof timings> & {
  readonly replies: number;
  readonly coldStart: number;
  readonly bytes: number;
};

const sizes = { least: 36, most: 44 } as const;

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
  const coldStart = Math.min(...[0, 1, 2].map(() => Number(run(first))));
  const given = place("replies.json", JSON.stringify({ replies, long: long.slice(0, 20_000) }));
  const timed = timings.parse(JSON.parse(run(timeReading, place("reader.js", script), given)));
  rmSync(folder, { recursive: true });
  return { ...timed, replies: replies.length, coldStart, bytes: gzipSync(script).length };
}

const timeReading = fileURLToPath(new URL("time-reading.mjs", import.meta.url));

function run(...command: string[]): string {
  return execFileSync(process.execPath, command, { encoding: "utf8" });
}

/** From the first line of the script to the first reply read, in a process that has run nothing else. */
function timeFirst(script: string): string {
  return `const start = performance.now();${script};composureReader.readClosely({ reply: "I'm sorry, I'll send a new one today.", customer: [] });console.log(performance.now() - start);`;
}
