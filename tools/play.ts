import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { listActions, listDeskFields } from "@/roleplay/attempt/check-action";
import { compilePlay } from "@/roleplay/attempt/compile-play";
import { type Library, loadLibrary } from "@/scenarios/load-library";
import { playScript } from "@/scenarios/play-script";
import { readScript } from "@/scenarios/read-script";
import type { Scenario } from "@/scenarios/schema/scenario";
import { explainFailure } from "./explain-failure";
import { findScenario } from "./find-scenario";
import { playOnTerminal } from "./play-on-terminal";
import { UsageError } from "./usage-error";

const usage = `How to play a role-play without a browser:
  npm run -s play -- --list                                   the scenarios
  npm run -s play -- --actions ID                             what can be done in one
  npm run -s play -- --scenario ID [--seed N] --script FILE   a whole role-play at once, as JSON
  npm run -s play -- --scenario ID [--seed N]                 a chat to play here`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: "boolean" },
      actions: { type: "string" },
      scenario: { type: "string" },
      seed: { type: "string", default: "1" },
      script: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help === true) return print(usage);
  const library = loadLibrary();
  if (values.list === true) return print(listScenarios(library));
  if (values.actions !== undefined)
    return print(describeActions(library, findScenario(library, values.actions)));
  if (values.scenario === undefined) throw new UsageError(usage);
  const scenario = findScenario(library, values.scenario);
  const seed = readSeed(values.seed);
  if (values.script !== undefined) {
    const turns = readScript(readFileSync(values.script, "utf8"), values.script);
    return print(JSON.stringify(playScript(library, scenario, turns, seed), null, 2));
  }
  if (process.stdin.isTTY !== true) {
    throw new UsageError("There is no terminal to play on, and no script: give one with --script FILE.");
  }
  await playOnTerminal(library, scenario, seed);
}

function listScenarios({ scenarios }: Library): string {
  return [...scenarios.values()]
    .map(({ id, persona, difficulty, trade, title }) =>
      [id, persona, `difficulty ${difficulty}`, trade, title].join("\t"),
    )
    .join("\n");
}

/** Every action of a scenario with its fields, one a line, ready to be copied into a script. */
function describeActions(library: Library, scenario: Scenario): string {
  const persona = library.personas.get(scenario.persona);
  if (persona === undefined) throw new UsageError(`The scenario ${scenario.id} names no known persona.`);
  const play = compilePlay(scenario, persona);
  return listActions(play)
    .map((action) => {
      const own = scenario.actions.find(({ id }) => id === action);
      const fields = own?.fields ?? listDeskFields(play, action);
      const shape = fields.map((field) => `"${field.id}": ${describeField(field)}`);
      return `{"do": "${action}"${shape.map((one) => `, ${one}`).join("")}}\t${own?.what ?? ""}`.trimEnd();
    })
    .join("\n");
}

function describeField(field: {
  id: string;
  kind: string;
  choices?: string[];
  from?: number;
  to?: number;
}): string {
  if (field.choices !== undefined) return field.choices.map((choice) => JSON.stringify(choice)).join(" | ");
  if (field.kind === "amount") return `number from ${field.from} to ${field.to}`;
  return "text";
}

function readSeed(text: string): number {
  const seed = Number(text);
  if (text.trim() !== "" && Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295) return seed;
  throw new UsageError(`The seed must be a whole number from 0 to 4294967295, not "${text}".`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${explainFailure(error, usage)}\n`);
  process.exitCode = 1;
}
