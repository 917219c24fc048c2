import { readReply } from "@/grading/reader/read-reply";
import type { LabelledRow } from "../../training/read-rows";
import { variations } from "./vary-reply";

/** How often one way of writing changed the moves that were found. */
export interface Stability {
  readonly name: string;
  /** Replies that it wrote otherwise. */
  readonly varied: number;
  readonly changed: number;
  /** One that changed, for whoever wants to see. */
  readonly example: string | undefined;
}

/** Writes each reply otherwise in every way, and counts where the set of moves changes. The same rows give the same counts. */
export function measureStability(rows: readonly LabelledRow[]): Stability[] {
  return variations.map(({ name, vary, adds = [] }) => {
    let varied = 0;
    let changed = 0;
    let example: string | undefined;
    rows.forEach(({ reply, customer }, at) => {
      const other = vary(reply, startDraw(at));
      if (other === reply) return;
      varied += 1;
      const list = (text: string) => {
        const moves = readReply({ reply: text, customer }).map(({ move }) => move);
        return [...new Set(moves)]
          .filter((move) => !adds.includes(move))
          .toSorted()
          .join(" ");
      };
      if (list(reply) === list(other)) return;
      changed += 1;
      example ??= `${list(reply)} became ${list(other)}: ${other}`;
    });
    return { name, varied, changed, example };
  });
}

/** Numbers that look drawn, from a seed: the same on every machine. */
function startDraw(seed: number): (below: number) => number {
  let state = (seed + 1) * 2654435761;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
}
