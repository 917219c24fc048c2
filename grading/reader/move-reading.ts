import type { MoveName } from "@/roleplay/transcript/move";

/** A sentence of ours, alone or as the answer to a customer's line. */
export type Example = string | { readonly customer: string; readonly reply: string };

/**
 * One way to make a move. `says` are frames in the notation of `compile-frame.ts`, read against one
 * normalised sentence; everything else narrows where they count.
 */
export interface Rule {
  readonly says: readonly string[];
  /** Frames that take the sign away when the same sentence holds one: negations, quotes, other senses. */
  readonly unless?: readonly string[];
  /** What is marked: the words matched, the clause around them (usual), or the whole sentence. */
  readonly marks?: "words" | "clause" | "sentence";
  /** Only in questions (true) or only outside them (false). */
  readonly question?: boolean;
  /** Fewest and most words of the sentence. */
  readonly words?: readonly [least: number, most: number];
  /** How many of the customer's own content words the sentence must share. */
  readonly echoes?: number;
  /** Not in a clause that already makes one of these. */
  readonly except?: readonly MoveName[];
  /** How many codes (capitals, capitals with digits) that the customer has not used the sentence must hold. */
  readonly codes?: number;
  /** Only in so many first sentences of the reply. */
  readonly opening?: number;
  /** How many words the whole reply may have at most. */
  readonly replyWords?: number;
}

/** All ways to make one move, with the examples that hold them to their meaning. */
export interface MoveReading {
  readonly move: MoveName;
  readonly rules: readonly Rule[];
  readonly makes: readonly Example[];
  readonly misses: readonly Example[];
}
