import { z } from "zod";
import { listWords } from "../reader/in-case/find-saved-reply";
import { countOwnWords } from "../scene/count-own-words";
import { findMovesInScene, quoteMoves } from "../scene/find-moves-in-scene";
import { findTurn } from "../scene/find-turn";
import { nameMoves } from "../scene/name-moves";
import type { PlacedMove, Scene } from "../scene/scene";
import { checkBase, moves } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** A move is there: at all, in the first two replies, after each flare, or in the last two replies. */
export const presentCheck = z.strictObject({
  kind: z.literal("present"),
  ...checkBase,
  moves,
  without: moves.optional().describe("not counted where the same words also make one of these"),
  formal: z
    .array(z.string().min(4).max(40))
    .optional()
    .describe("not counted where the words hardly say more than one of these literal phrases"),
  by: z.enum(["anywhere", "early", "after-flare", "late"]).default("anywhere"),
  least: z.int().min(1).max(5).default(1).describe("in so many replies"),
  share: z
    .number()
    .min(0.1)
    .max(1)
    .optional()
    .describe("in so large a part of the replies, instead of `least`"),
});

/** Looks for moves that help, each reply counted once: to say it again adds nothing. */
export function judgePresent(check: z.infer<typeof presentCheck>, scene: Scene): Verdict {
  const wanted = nameMoves(check.moves);
  const found = findMovesInScene(scene, check.moves, check.without).filter(
    (one) => !isFormal(scene, one, check.formal ?? []),
  );
  if (check.by === "after-flare") return judgeFlares(scene, found, wanted);
  const { by } = check;
  const placed = found.filter(({ turn }) => isInTime(by, turn.place, scene.turns.length));
  const replies = new Set(placed.map(({ turn }) => turn.place)).size;
  const where = { anywhere: "the whole chat", early: "the first two replies", late: "the last two replies" }[
    by
  ];
  const least = check.share === undefined ? check.least : Math.ceil(check.share * scene.turns.length);
  if (replies >= Math.max(least, 1))
    return meet(`There is ${nameFound(placed)} in ${namePlaces(placed)}.`, quoteMoves(placed));
  const turn = findTurn(scene, by === "late" ? "late" : "early");
  const spoiled = found.length === 0 ? findMovesInScene(scene, check.moves) : [];
  if (spoiled.length > 0) {
    const how =
      check.formal === undefined && !check.without?.includes("canned")
        ? "in words that harm"
        : "as a stock phrase";
    return miss(`There is ${nameFound(spoiled)} only ${how}.`, turn, quoteMoves(spoiled));
  }
  const first = found[0]?.turn;
  if (by === "early" && first !== undefined) {
    return miss(`Looked for ${wanted} in ${where}; it first came in reply ${first.place}.`, turn);
  }
  const wished = least <= 1 ? wanted : `${wanted} in ${least} replies`;
  return miss(
    `Looked for ${wished} in ${where} (${countReplies(scene)}), found ${replies === 0 ? "none" : `it in ${replies}`}.`,
    turn,
  );
}

/** Hardly more than the phrase: at most four words stand before it, and no word of this case is in it. */
function isFormal(scene: Scene, { turn, found }: PlacedMove, phrases: readonly string[]): boolean {
  const text = listWords(found.evidence).join(" ");
  return phrases.some((phrase) => {
    const at = text.indexOf(phrase);
    if (at === -1 || text.slice(0, at).split(" ").length > 5) return false;
    return countOwnWords(scene, found.evidence, turn.reply) === 0;
  });
}

function isInTime(by: "anywhere" | "early" | "late", place: number, replies: number): boolean {
  return by === "anywhere" || (by === "early" ? place <= 2 : place > replies - 2);
}

/** After each flare one of the next two replies has to hold it; a flare that no reply followed asks nothing. */
function judgeFlares(scene: Scene, found: readonly PlacedMove[], wanted: string): Verdict {
  const after = scene.flares
    .map((flare) => scene.turns.filter((turn) => turn.reply.sequence > flare).slice(0, 2))
    .filter((turns) => turns.length > 0);
  if (after.length === 0) return pass("The customer did not flare up again after the first reply.");
  const missing = after.find((turns) => !found.some(({ turn }) => turns.includes(turn)));
  if (missing !== undefined) {
    return miss(
      `Looked for ${wanted} in the two replies after the customer flared up, found none.`,
      missing[0]?.reply.sequence ?? null,
    );
  }
  return meet(
    `After each flare there is ${wanted}.`,
    quoteMoves(found.filter(({ turn }) => after.some((turns) => turns.includes(turn)))),
  );
}

function countReplies({ turns }: Scene): string {
  return turns.length === 1 ? "1 reply" : `${turns.length} replies`;
}

function nameFound(placed: readonly PlacedMove[]): string {
  return nameMoves(
    placed.map(({ found }) => found.move),
    "and",
  );
}

function namePlaces(placed: readonly PlacedMove[]): string {
  const places = [...new Set(placed.map(({ turn }) => turn.place))];
  if (places.length === 1) return `reply ${places[0]}`;
  return places.length > 4
    ? `${places.length} replies`
    : `replies ${places.slice(0, -1).join(", ")} and ${places.at(-1)}`;
}
