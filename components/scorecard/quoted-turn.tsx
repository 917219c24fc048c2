import { formatTime } from "@/components/ui/format-time";
import type { DimensionName } from "@/grading/case/criterion-name";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { dimensionStyle } from "./dimension-style";
import { quoteTurn } from "./quote-turn";
import { textOf } from "./text-of";

type Props = {
  turn: ShownEntry;
  /** What of it is meant; null: all of it. */
  stretch: { start: number; end: number } | null;
  dimension: DimensionName;
  customer: string;
};

/** A turn of the chat in its own words, with the stretch that is meant underlined. */
export function QuotedTurn({ turn, stretch, dimension, customer }: Props) {
  const { before, marked, after } = quoteTurn(textOf(turn), stretch);
  return (
    <figure>
      <figcaption className="text-note text-soft">
        At{" "}
        <a href={`#entry-${turn.sequence}`} className="link tabular-nums lining-nums">
          {formatTime(turn.at)}
        </a>{" "}
        {introduce(turn, customer)}
      </figcaption>
      <blockquote className="mt-1 border-edge border-l-2 pl-3">
        {before}
        {marked && (
          <span
            className={`underline decoration-skip-ink-none underline-offset-4 ${dimensionStyle[dimension].underline}`}
          >
            {marked}
          </span>
        )}
        {after}
      </blockquote>
    </figure>
  );
}

function introduce(turn: ShownEntry, customer: string): string {
  if (turn.kind === "reply") return "you wrote";
  if (turn.kind === "line") return `${customer} wrote`;
  return turn.kind === "action" ? "the desk said" : "this happened";
}
