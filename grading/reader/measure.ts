// biome-ignore-all lint/correctness/noNodejsModules: a tool run by hand, no part of the pure reader
// biome-ignore-all lint/style/noRestrictedImports: a tool run by hand, no part of the pure reader
// biome-ignore-all lint/style/noRestrictedGlobals: a tool run by hand, no part of the pure reader
import { readFileSync } from "node:fs";
import { z } from "zod";
import { foundMove, harmfulMoves, helpfulMoves } from "@/roleplay/transcript/move";
import { readReply } from "./read-reply";

const row = z.object({
  id: z.string(),
  customer: z.array(z.string()),
  reply: z.string(),
  moves: z.array(foundMove),
});

measure(process.argv[2] ?? "", process.argv[3]);

/**
 * Prints how well the reader does on labelled replies: a hit is the same move in the same reply.
 * With the name of a move as second argument, lists its misses and false alarms; with `a/b`, only
 * every b-th row from row a is measured.
 */
function measure(file: string, option: string | undefined): void {
  const part = /^(\d+)\/(\d+)$/.exec(option ?? "");
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => row.parse(JSON.parse(line)))
    .filter((_, at) => part === null || at % Number(part[2]) === Number(part[1]));
  const counts = new Map(
    [...helpfulMoves, ...harmfulMoves].map((move) => [move, { hit: 0, missed: 0, alarm: 0 }]),
  );
  let overlapping = 0;
  for (const { id, customer, reply, moves } of rows) {
    const found = readReply({ reply, customer });
    for (const [move, count] of counts) {
      const wanted = moves.filter((one) => one.move === move);
      const got = found.filter((one) => one.move === move);
      if (wanted.length > 0 && got.length > 0) {
        count.hit += 1;
        if (wanted.some((a) => got.some((b) => a.start < b.end && b.start < a.end))) overlapping += 1;
      } else if (wanted.length > 0) {
        count.missed += 1;
        if (option === move)
          print(`MISS ${id} [${wanted.map((one) => one.evidence).join(" || ")}]  <- ${reply}`);
      } else if (got.length > 0) {
        count.alarm += 1;
        if (option === move)
          print(
            `ALARM ${id} [${got.map((one) => one.evidence).join(" || ")}] ${moves
              .filter((m) => got.some((g) => m.start < g.end && g.start < m.end))
              .map((m) => m.move)
              .join(",")} <- ${reply}`,
          );
      }
    }
  }
  const total = { hit: 0, missed: 0, alarm: 0 };
  const harm = { hit: 0, missed: 0, alarm: 0 };
  for (const [move, count] of counts) {
    printLine(move, count);
    addCount(total, count);
    if (harmfulMoves.some((harmful) => harmful === move)) addCount(harm, count);
  }
  printLine("HARMFUL", harm);
  printLine("ALL (micro)", total);
  print(`evidence overlaps in ${((100 * overlapping) / Math.max(1, total.hit)).toFixed(1)}% of hits`);
}

interface Count {
  hit: number;
  missed: number;
  alarm: number;
}

function addCount(to: Count, from: Count): void {
  to.hit += from.hit;
  to.missed += from.missed;
  to.alarm += from.alarm;
}

function printLine(name: string, { hit, missed, alarm }: Count): void {
  const precision = hit / Math.max(1, hit + alarm);
  const recall = hit / Math.max(1, hit + missed);
  const f1 = (2 * hit) / Math.max(1, 2 * hit + missed + alarm);
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(2)).join("  ");
  print(`${name.padEnd(24)} P R F1 ${figures}  n=${hit + missed}  alarms=${alarm}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
