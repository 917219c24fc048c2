import { measureGrade } from "./measure-grade";
import { measureGrowth } from "./measure-growth";
import { measureHttp } from "./measure-http";
import { measureReader } from "./measure-reader";
import { measureStep } from "./measure-step";
import { printTable, type Row } from "./print-table";

/**
 * `npm run bench`: prints what Composure costs on this machine. `--quick` takes fewer samples; `--chats N`,
 * `--seconds N` and `--every N` change the load over HTTP (200 chats, 30 s, a reply every 5 s).
 */
async function run(): Promise<void> {
  const rows: Row[] = [
    ...measureReader(),
    ...measureStep(),
    ...measureGrade(),
    ...measureGrowth(),
    ...(await measureHttp({
      chats: readNumber("--chats", 200),
      seconds: readNumber("--seconds", process.argv.includes("--quick") ? 10 : 30),
      every: readNumber("--every", 5),
    })),
  ];
  printTable(rows);
}

function readNumber(name: string, standard: number): number {
  const index = process.argv.indexOf(name);
  const given = index === -1 ? standard : Number(process.argv[index + 1]);
  if (Number.isFinite(given) && given > 0) return given;
  throw new RangeError(`${name} takes a number above 0, as in ${name} ${standard}.`);
}

await run();
