import type { FoundMove } from "@/roleplay/transcript/move";
import { cutClauses } from "./cut-clauses";
import { buildFinder } from "./find-moves";
import { hearCustomer } from "./hear-customer";
import { moveReadings } from "./moves/move-readings";

const findMoves = buildFinder(moveReadings);

/**
 * Reads one reply in its context and finds its moves, each with the words that make it.
 * `customer` holds the customer's last lines, oldest first. Pure: the same input gives the same moves.
 */
export function readReply(input: { reply: string; customer: readonly string[] }): FoundMove[] {
  return findMoves(input.reply, cutClauses(input.reply), hearCustomer(input.customer));
}
