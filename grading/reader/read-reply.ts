import type { FoundMove } from "@/roleplay/transcript/move";
import { readClosely } from "./read-closely";

/**
 * Reads one reply in its context and finds the moves that count, each with the words that make it.
 * `customer` holds the customer's last lines, oldest first. Pure: the same input gives the same moves.
 */
export function readReply(input: { reply: string; customer: readonly string[] }): FoundMove[] {
  return readClosely(input).moves;
}
