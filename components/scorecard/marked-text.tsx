import { Fragment, type ReactNode } from "react";
import { cutSegments } from "./cut-segments";
import { dimensionStyle } from "./dimension-style";
import type { MarginNote } from "./gather-notes";

type Props = { text: string; notes: MarginNote[] };

/** A text with its evidence underlined, each stretch followed by the number of its note. Overlaps lie below one another. */
export function MarkedText({ text, notes }: Props) {
  const marks = notes.filter(({ start, end, quote }) => text.slice(start, end) === quote);
  let place = 0;
  return cutSegments(text, marks).map(({ text, marks, ends }) => {
    const from = place;
    place += text.length;
    return (
      <Fragment key={from}>
        {underline(text, marks)}
        {ends.map(({ number }) => (
          <sup key={number} className="ml-0.5 text-[0.7em] leading-none tabular-nums lining-nums">
            <a href={`#note-${number}`} className="text-soft no-underline hover:text-primary">
              <span className="sr-only">note </span>
              {number}
            </a>
          </sup>
        ))}
      </Fragment>
    );
  });
}

function underline(text: string, marks: MarginNote[]): ReactNode {
  const dimensions = [...new Set(marks.flatMap(({ voices }) => voices.map(({ dimension }) => dimension)))];
  return dimensions.reduceRight<ReactNode>(
    (inner, dimension, depth) => (
      <span
        className={`underline decoration-2 decoration-skip-ink-none ${dimensionStyle[dimension].underline}`}
        style={{ textUnderlineOffset: `${3 + depth * 3.5}px` }}
      >
        {inner}
      </span>
    ),
    text,
  );
}
