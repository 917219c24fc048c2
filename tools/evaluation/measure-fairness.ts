import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readReply } from "@/grading/reader/read-reply";
import { moveName } from "@/roleplay/transcript/move";

const paraphrased = z.strictObject({
  id: z.string(),
  variety: z.string().describe("the English of `other`"),
  customer: z.array(z.string()),
  moves: z.array(moveName).describe("what all three do"),
  reply: z.string(),
  standard: z.string().describe("the same in other words of standard English"),
  other: z.string().describe("the same as a speaker of the variety would type it"),
});

/** How many moves were kept in one kind of English: those that a person labelled and that were read in the reply itself. */
export interface Kept {
  readonly variety: string;
  readonly groups: number;
  readonly read: number;
  readonly keptInStandard: number;
  readonly keptInOther: number;
  /** Moves, not labelled, that only the paraphrase was read to make; harmful or not. */
  readonly addedInStandard: number;
  readonly addedInOther: number;
}

/** Two people wrote the groups, and not alike: how far a paraphrase goes from its reply is each writer's own. */
const rounds = [
  { name: "first round", has: (id: string) => id < "pair-200" },
  { name: "second round", has: (id: string) => id > "pair-200" },
];

/**
 * Counts how many moves a paraphrase keeps: variety by variety, then for each round of groups, then for all of them
 * together in the last row.
 */
export function measureFairness(): Kept[] {
  const file = fileURLToPath(new URL("../../grading/reader/data/paraphrases.jsonl", import.meta.url));
  const groups = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => paraphrased.parse(JSON.parse(line)))
    .map((group) => ({ id: group.id, ...countKept(group) }));
  const varieties = [...new Set(groups.map(({ variety }) => variety))].toSorted();
  return [
    ...varieties.map((variety) =>
      sumUp(
        variety,
        groups.filter((group) => group.variety === variety),
      ),
    ),
    ...rounds.map(({ name, has }) =>
      sumUp(
        name,
        groups.filter(({ id }) => has(id)),
      ),
    ),
    sumUp("all", groups),
  ];
}

function countKept({ variety, customer, moves, ...texts }: z.infer<typeof paraphrased>): Kept {
  const list = (reply: string) => new Set(readReply({ reply, customer }).map(({ move }) => move));
  const [own, standard, other] = [list(texts.reply), list(texts.standard), list(texts.other)];
  const read = moves.filter((move) => own.has(move));
  const added = (found: ReadonlySet<(typeof moves)[number]>) =>
    [...found].filter((move) => !moves.includes(move)).length;
  return {
    variety,
    groups: 1,
    read: read.length,
    keptInStandard: read.filter((move) => standard.has(move)).length,
    keptInOther: read.filter((move) => other.has(move)).length,
    addedInStandard: added(standard),
    addedInOther: added(other),
  };
}

function sumUp(variety: string, groups: readonly Kept[]): Kept {
  const sum = (take: (group: Kept) => number) => groups.reduce((total, group) => total + take(group), 0);
  return {
    variety,
    groups: groups.length,
    read: sum((group) => group.read),
    keptInStandard: sum((group) => group.keptInStandard),
    keptInOther: sum((group) => group.keptInOther),
    addedInStandard: sum((group) => group.addedInStandard),
    addedInOther: sum((group) => group.addedInOther),
  };
}
