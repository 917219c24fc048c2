// @ts-check
// Times the reader in a process of its own, as a server or a page has it: node time-reading.mjs READER REPLIES
// READER is the bundled reader, REPLIES the JSON of { replies, long }; prints { median, slowest, growth }, in ms and as a ratio.
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const [reader = "", given = ""] = process.argv.slice(2);
/** @type {(input: { reply: string, customer: string[] }) => unknown} */
const readClosely = runInThisContext(`${readFileSync(reader, "utf8")};composureReader.readClosely`);
/** @type {{ replies: { reply: string, customer: string[] }[], long: string }} */
const { replies, long } = JSON.parse(readFileSync(given, "utf8"));

/** @type {number[]} */
const times = [];
for (let round = 0; round < 5; round += 1)
  for (const reply of replies) {
    const took = time(() => readClosely(reply));
    // The first two rounds are for the machine to learn the way.
    if (round >= 2) times.push(took);
  }
times.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    median: times[Math.floor(times.length / 2)] ?? 0,
    slowest: times[Math.floor(times.length * 0.99)] ?? 0,
    growth: timeLength(20_000) / timeLength(10_000),
  }),
);

/** @param {number} characters */
function timeLength(characters) {
  const reply = long.slice(0, characters);
  return Math.min(...Array.from({ length: 5 }, () => time(() => readClosely({ reply, customer: [] }))));
}

/** @param {() => unknown} run */
function time(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}
