import { z } from "zod";
import { findMovesInScene, type PlacedMove, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { listStems } from "../scene/list-stems";
import { nameMoves } from "../scene/name-moves";
import type { Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** A move speaks of this case: it takes up words of the issue or of this customer, as a recap does. */
export const recapCheck = z.strictObject({
  kind: z.literal("recap"),
  ...checkBase,
  moves: moves.default(["paraphrase"]),
  shared: z.int().min(1).max(6).default(2).describe("so many words of the matter"),
  least: z.int().min(1).max(5).default(1).describe("in so many replies"),
});

/** Judges the sentence in which the move stands: the word that names the matter often stands beside it. */
export function judgeRecap(check: z.infer<typeof recapCheck>, scene: Scene): Verdict {
  const made = findMovesInScene(scene, check.moves);
  const fitting = made.filter((placed) => countShared(scene, placed) >= check.shared);
  const wanted = nameMoves(check.moves);
  const replies = new Set(fitting.map(({ turn }) => turn.place)).size;
  if (replies >= check.least)
    return meet(
      `Of this very case there is ${nameMoves(
        fitting.map(({ found }) => found.move),
        "and",
      )}.`,
      quoteMoves(fitting),
    );
  const place = findTurn(scene, "early");
  if (made.length === 0) return miss(`Looked for ${wanted} about this very case, found none.`, place);
  const loose = quoteMoves(made.filter((placed) => !fitting.includes(placed)));
  return miss(
    `There is ${wanted}, but not about this very case in ${check.least === 1 ? "any reply" : `${check.least} replies`}.`,
    place,
    loose,
  );
}

function countShared({ caseStems, saidStems }: Scene, { turn, found }: PlacedMove): number {
  const { text, sequence } = turn.reply;
  const own = findStart(text, found.start);
  // "You paid for a signature, and nobody knocked. Have I got that right?" asks about the sentence before.
  const from = found.move === "confirm-understanding" && own > 0 ? findStart(text, own - 1) : own;
  const rest = /[.?!](?=\s)|\n/.exec(text.slice(Math.max(from, found.end - 1)));
  const sentence = text.slice(
    from,
    rest === null ? text.length : Math.max(from, found.end - 1) + rest.index + 1,
  );
  return listStems(sentence).filter(
    (stem) => caseStems.has(stem) || (saidStems.get(stem) ?? sequence) < sequence,
  ).length;
}

/** Where the sentence begins that holds a place of the text. */
function findStart(text: string, place: number): number {
  const marks = [...text.slice(0, place).matchAll(/[.?!]\s|\n/g)];
  return marks.at(-1) === undefined ? 0 : (marks.at(-1)?.index ?? 0) + 2;
}
