import { readFileSync } from "node:fs";
import type { Turn } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";

/** By these names people in the scripts introduce themselves. */
const names =
  "Amara|Asha|Beatrice|Danuta|Dilys|Elin|Grace|Graham|Hannah|Henrik|Joss|Katarzyna|Lowri|Marguerite|Mirela|Nell|Nguyen|Nia|Nora|Orla|Philippa|Precious|Priya|Ravindra|Sam|Simon|Thi|Tomasz|Yusuf";
const introduced = new RegExp(`\\b(I'm|I am|my name is|[Tt]his is) (?:${names})\\b`, "g");
const present = new RegExp(`\\b(?:${names}) here\\b`, "g");

/** The turns of a script of the library, as in "panel/strong-1"; whoever plays it introduces themselves by their own name. */
export function readTurns(scenario: string, script: string, name: string): Turn[] {
  const file = `scenarios/library/${scenario}/${script}.jsonl`;
  const first = name.split(" ")[0] ?? name;
  const text = readFileSync(file, "utf8")
    .replace(introduced, (_, words: string) => `${words} ${first}`)
    .replace(present, `${first} here`);
  return readScript(text, file);
}
