import { readFileSync } from "node:fs";
import { z } from "zod";
import { deed } from "./attempt";

const step = z.union([z.strictObject({ say: z.string() }), z.strictObject({ wait: z.number() }), deed]);

/** What a simulated trainee of a scenario says and does, line by line. */
export function readTrainee(scenario: string, trainee: string) {
  const file = new URL(`../scenarios/library/${scenario}/trainees/${trainee}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => step.parse(JSON.parse(line)));
}
