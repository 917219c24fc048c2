import { Fragment, type ReactNode } from "react";
import { cutSegments } from "./cut-segments";
import { dimensionStyle, unsureUnderline } from "./dimension-style";
import type { MarginNote } from "./gather-notes";

type Props = { text: string; notes: MarginNote[] };

/** A text with its evidence underlined, each stretch followed by the number of its note. Overlaps lie below one another. */
export function MarkedText({ text, notes }: Props) {
  const marks = notes.filter(({ start, end, quote, whole }) => !whole && text.slice(start, end) === quote);
  let place = 0;
  return cutSegments(text, marks).map(({ text, marks, ends }) => {
    const from = place;
    place += text.length;
    return (
      <Fragment key={from}>
        {underline(text, marks)}
        {ends.map(({ number, voices }) => (
          <sup key={number} className="ml-0.5 text-[0.7em] leading-none tabular-nums lining-nums">
            <a href={`#note-${number}`} className="text-soft no-underline hover:text-primary">
              <span className="sr-only">note </span>
              {number}
              {voices.length === 0 && "?"}
            </a>
          </sup>
        ))}
      </Fragment>
    );
  });
}

/** One line a note, in the hue of its weightiest criterion: more would hide the words. */
function underline(text: string, marks: MarginNote[]): ReactNode {
  const styles = [...new Set(marks.flatMap(stylesOf))];
  return styles.reduceRight<ReactNode>(
    (inner, style, depth) => (
      <span
        className={`decoration-skip-ink-none ${style}`}
        style={{ textUnderlineOffset: `${3 + depth * 4}px` }}
      >
        {inner}
      </span>
    ),
    text,
  );
}

function stylesOf({ voices, unsure }: MarginNote): string[] {
  const voice = voices.find(({ result }) => result === "not-met") ?? voices[0];
  return [
    ...(voice ? [`underline ${dimensionStyle[voice.dimension].underline}`] : []),
    ...(unsure.length > 0 ? [unsureUnderline] : []),
  ];
}
