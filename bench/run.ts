import { loadavg } from "node:os";
import { parseArgs } from "node:util";
import { measureGrade } from "./measure-grade";
import { measureGrowth } from "./measure-growth";
import { measureHttp } from "./measure-http";
import { measureLists } from "./measure-lists";
import { measureReader } from "./measure-reader";
import { measureScreening } from "./measure-screening";
import { measureStep } from "./measure-step";
import { printTable, type Row } from "./print-table";

const number = { type: "string" } as const;
const { positionals: asked, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: "boolean" },
    chats: number,
    seconds: number,
    every: number,
    finished: number,
    looks: number,
  },
});

/** What can be measured by itself, by the word that asks for it. */
const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  engine: () => [...measureReader(), ...measureStep(), ...measureGrade(), ...measureGrowth()],
  practice: () => measureHttp(readLoad(200, 30)),
  screening: () => measureScreening(readLoad(300, 60)),
  lists: () => measureLists({ finished: readNumber("finished", 20_000), looks: readNumber("looks", 100) }),
};

/**
 * `npm run bench`: prints what Composure costs on this machine, or with `npm run bench -- screening` (engine, practice, screening, lists) a
 * part of it. `--quick` takes 10 s of each load; `--chats N`, `--seconds N` and `--every N` change it (practice: 200 chats for 30 s;
 * screening: 300 for 60 s; a reply every 5 s); `--finished N` and `--looks N` change the lists.
 */
async function run(): Promise<void> {
  const unknown = asked.find((word) => !(word in parts));
  if (unknown !== undefined)
    throw new RangeError(`There is no part "${unknown}": ${Object.keys(parts).join(", ")}.`);
  const rows: Row[] = [];
  for (const name of asked.length > 0 ? asked : Object.keys(parts))
    rows.push(...((await parts[name]?.()) ?? []));
  printTable(rows);
  console.log(
    `\nLoad of the machine in the last minute, this measuring included: ${loadavg()[0]?.toFixed(1)}`,
  );
}

function readLoad(chats: number, seconds: number) {
  return {
    chats: readNumber("chats", chats),
    seconds: readNumber("seconds", options.quick ? 10 : seconds),
    every: readNumber("every", 5),
  };
}

function readNumber(name: "chats" | "seconds" | "every" | "finished" | "looks", standard: number): number {
  const given = Number(options[name] ?? standard);
  if (Number.isFinite(given) && given > 0) return given;
  throw new RangeError(`--${name} takes a number above 0, as in --${name} ${standard}.`);
}

await run();
