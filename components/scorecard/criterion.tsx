import type { ReactNode } from "react";
import type { CriterionResult } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { FoldAway } from "./fold-away";
import { LevelScale } from "./level-scale";
import { sayResult } from "./say-result";
import { TurnLink } from "./turn-link";

type Turns = ReadonlyMap<number, ShownEntry>;
type Props = {
  result: CriterionResult;
  turns: Turns;
  open: boolean;
  /** The level that a person put beside the grader's; null: none. */
  reviewed?: number | null;
  foot?: ReactNode;
};

/** One criterion: its level; and folded, why, better words, its checks with their places, the scale's words, the source. */
export function Criterion({ result, turns, open, reviewed = null, foot }: Props) {
  const { criterion, label, dimension, level, weight, reason, source, anchor, checks, advice } = result;
  return (
    <FoldAway
      id={`criterion-${criterion}`}
      open={open}
      className="scroll-mt-8 border-hairline border-t target:bg-wash"
      summaryClassName="min-h-11 print:break-after-avoid"
      summary={
        <>
          <h4 className="min-w-0 flex-1 font-normal">{label}</h4>
          <LevelScale level={level} dimension={dimension} />
          {reviewed !== null && (
            <span className="whitespace-nowrap font-strong text-note tabular-nums lining-nums">
              reviewer {reviewed}
            </span>
          )}
        </>
      }
    >
      <div className="max-w-[42rem] pb-4 pl-6 print:pl-0">
        <p>{reason}</p>
        {advice && (
          <p className="mt-2">
            <span className="text-soft">
              Better at <TurnLink entry={advice.entry} turns={turns} />:{" "}
            </span>
            <em>{advice.better}</em>
          </p>
        )}
        <FoldAway
          className="mt-1"
          summary={checks.length === 1 ? "1 check, source" : `${checks.length} checks, source`}
        >
          <ul className="space-y-2 py-2 text-note">
            {checks.map((check) => (
              <Check key={check.id} check={check} turns={turns} />
            ))}
          </ul>
          {level !== null && <p className="text-note text-soft">Weight in the total: {weight}.</p>}
          {anchor && (
            <p className="text-note text-soft">
              The scale on level {level}: <em>{anchor}</em>
            </p>
          )}
          <p className="text-note text-soft">From: {source}</p>
        </FoldAway>
        {foot}
      </div>
    </FoldAway>
  );
}

type CheckProps = { check: CriterionResult["checks"][number]; turns: Turns };

function Check({ check: { label, result, reason, evidence }, turns }: CheckProps) {
  const { words, sign } = sayResult(result);
  const places = [...new Set(evidence.map(({ entry }) => entry))];
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] print:break-inside-avoid">
      <span aria-hidden>{sign}</span>
      <div>
        <p>
          {label} <span className="text-soft">{words}.</span>
        </p>
        <p className="text-soft">
          {reason}
          {places.map((place) => (
            <span key={place} className="ml-2">
              <TurnLink entry={place} turns={turns} />
            </span>
          ))}
        </p>
      </div>
    </li>
  );
}
