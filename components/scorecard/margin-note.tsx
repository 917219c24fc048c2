import { dimensionStyle } from "./dimension-style";
import type { MarginNote as Note, NoteVoice } from "./gather-notes";
import { sayResult } from "./say-result";

type Props = { note: Note };

/** What stands beside a stretch: the criteria that rest on it with the level they came to, and what was seen. */
export function MarginNote({ note: { number, voices } }: Props) {
  const cost = voices.filter(({ result }) => result === "not-met");
  const helped = voices.filter(({ result }) => result !== "not-met");
  return (
    <li
      id={`note-${number}`}
      className="grid scroll-mt-8 grid-cols-[1.5rem_minmax(0,1fr)] text-note target:bg-wash print:break-inside-avoid"
    >
      <span className="text-soft tabular-nums lining-nums">{number}</span>
      <div>
        <Voices voices={cost} />
        <Voices voices={helped} />
      </div>
    </li>
  );
}

function Voices({ voices }: { voices: NoteVoice[] }) {
  const [first] = voices;
  if (!first) return null;
  const { words, sign } = sayResult(first.result);
  const reason = voices.find(({ reason }) => reason !== null)?.reason;
  return (
    <>
      <p>
        <span className="sr-only">{words}: </span>
        <span aria-hidden className="mr-1">
          {sign}
        </span>
        {voices.map(({ criterion, label, dimension, level }, index) => (
          <span key={criterion}>
            {index > 0 && ", "}
            <a
              href={`#criterion-${criterion}`}
              className={`no-underline hover:underline ${dimensionStyle[dimension].text}`}
            >
              {label}
              {level !== null && <span className="tabular-nums lining-nums"> {level}</span>}
            </a>
          </span>
        ))}
      </p>
      {reason && <p className="text-soft">{reason}</p>}
    </>
  );
}
