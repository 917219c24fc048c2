import type { Persona } from "@/roleplay/script/persona";
import type { ActionEntry, Entry, LineEntry, NoticeEntry, ReplyEntry } from "@/roleplay/transcript/entry";
import type { FoundMove } from "@/roleplay/transcript/move";
import type { GradedCase } from "../case/graded-case";
import type { Deed } from "./sort-deed";
import type { Untold } from "./untold";

/** A reply as the checks see it: `place` counts replies from 1, `moves` are those that count. */
export interface Turn {
  readonly reply: ReplyEntry;
  readonly place: number;
  readonly moves: readonly FoundMove[];
  /** How many of its words belong to this case. */
  readonly ownWords: number;
}

/** A move of the attempt with the reply that makes it. */
export interface PlacedMove {
  readonly turn: Turn;
  readonly found: FoundMove;
}

/** A time that the customer waited for an answer, in ms; holds and absences are taken off. `turn` ended it, or null: nobody did. */
export interface Wait {
  readonly since: number;
  readonly milliseconds: number;
  readonly turn: Turn | null;
}

/** A whole attempt, taken apart once for all checks. Entries stand in the order of the transcript everywhere. */
export interface Scene {
  readonly graded: GradedCase;
  readonly persona: Persona;
  readonly entries: readonly Entry[];
  readonly turns: readonly Turn[];
  readonly lines: readonly LineEntry[];
  readonly actions: readonly ActionEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly waits: readonly Wait[];
  /** Sequences of the entries at which the temper rose to heated or boiling, after the first reply. */
  readonly flares: readonly number[];
  /** Stems of the issue, and of each word of the customer with the sequence of the line that said it first. */
  readonly caseStems: ReadonlySet<string>;
  readonly saidStems: ReadonlyMap<string, number>;
  /** Stems of what the card says, with the sequence of the action that first opened a section with it. */
  readonly recordStems: ReadonlyMap<string, number>;
  /** All moves that count, in their order. */
  readonly moves: readonly PlacedMove[];
  /** What each action was to this case, by its sequence. */
  readonly deeds: ReadonlyMap<number, Deed>;
  readonly ending: NoticeEntry["ending"] | null;
  /** What the transcript leaves untold; nothing, for an attempt that was played here. */
  readonly untold: ReadonlySet<Untold>;
}
