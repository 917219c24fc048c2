import type { CriterionName } from "@/grading/case/criterion-name";
import { nameMoves } from "@/grading/scene/name-moves";
import type { FoundMove } from "@/roleplay/transcript/move";
import { dimensionStyle } from "./dimension-style";
import type { MarginNote as Note, NoteVoice } from "./gather-notes";
import { sayConfidence } from "./say-confidence";
import { sayResult } from "./say-result";

/** Levels that a person put beside the grader's. */
type Reviewed = Partial<Record<CriterionName, number>>;
type Props = { note: Note; reviewed?: Reviewed };

/** What stands beside a stretch: what it did, the criteria that rest on it with the level they came to, and why it cost. */
export function MarginNote({ note: { number, did, whole, voices, unsure }, reviewed = {} }: Props) {
  const cost = voices.filter(({ result }) => result === "not-met");
  const helped = voices.filter(({ result }) => result !== "not-met");
  return (
    <li
      id={`note-${number}`}
      className="grid scroll-mt-8 grid-cols-[1.75rem_minmax(0,1fr)] text-note target:bg-wash print:break-inside-avoid"
    >
      <span className="text-soft tabular-nums lining-nums">
        {number}
        {voices.length === 0 && "?"}
      </span>
      <div>
        {did && <p>{did}</p>}
        <Voices
          voices={cost}
          reasoned={did === null || whole || cost.some(({ as }) => as === null)}
          reviewed={reviewed}
        />
        <Voices voices={helped} reasoned={did === null && cost.length === 0} reviewed={reviewed} />
        {unsure.map((found) => (
          <Unsure key={found.move} found={found} />
        ))}
      </div>
    </li>
  );
}

function Voices(props: { voices: NoteVoice[]; reasoned: boolean; reviewed: Reviewed }) {
  const { voices, reasoned, reviewed } = props;
  const [first] = voices;
  if (!first) return null;
  const { words, sign } = sayResult(first.result);
  return (
    <>
      {reasoned && <Reason voice={voices.find(({ as }) => as === null) ?? first} />}
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
            {reviewed[criterion] !== undefined && (
              <span className="tabular-nums lining-nums"> (reviewer {reviewed[criterion]})</span>
            )}
          </span>
        ))}
      </p>
    </>
  );
}

function Reason({ voice: { reason, as } }: { voice: NoteVoice }) {
  return (
    <p className="text-soft">
      {as === null ? (
        reason
      ) : (
        <>
          As at{" "}
          <a href={`#note-${as}`} className="link tabular-nums lining-nums">
            note {as}
          </a>
          .
        </>
      )}
    </p>
  );
}

function Unsure({ found: { move, confidence } }: { found: FoundMove }) {
  const sure = sayConfidence(confidence);
  return (
    <p className="text-soft italic">
      Unsure: this may be {nameMoves([move])}, or not
      {sure && ` (${sure})`}. It counts for nothing.
    </p>
  );
}
