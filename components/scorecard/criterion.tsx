import { Fold } from "@/components/ui/fold";
import type { CriterionResult } from "@/grading/scorecard";
import { LevelScale } from "./level-scale";
import { sayResult } from "./say-result";

type Props = { result: CriterionResult };

/** One criterion: its level, why, its checks with their places, the scale's words, the source, and better words. */
export function Criterion({ result }: Props) {
  const { criterion, label, dimension, level, weight, reason, source, anchor, checks, advice } = result;
  return (
    <li
      id={`criterion-${criterion}`}
      className="grid scroll-mt-8 gap-x-10 gap-y-1 border-hairline border-t py-4 target:bg-wash md:grid-cols-[14rem_minmax(0,1fr)] print:break-inside-avoid"
    >
      <div>
        <h4>{label}</h4>
        <LevelScale level={level} dimension={dimension} />
        {level !== null && <p className="text-note text-soft tabular-nums lining-nums">weight {weight}</p>}
      </div>
      <div className="max-w-[42rem]">
        <p>{reason}</p>
        {advice && (
          <p className="mt-2">
            <span className="text-soft">Better at </span>
            <a href={`#entry-${advice.entry}`} className="link">
              that turn
            </a>
            <span className="text-soft">: </span>
            <em>{advice.better}</em>
          </p>
        )}
        <Fold
          label={checks.length === 1 ? "1 check, source" : `${checks.length} checks, source`}
          className="mt-1"
        >
          <ul className="space-y-2 py-2 text-note">
            {checks.map((check) => (
              <Check key={check.id} check={check} />
            ))}
          </ul>
          {anchor && (
            <p className="text-note text-soft">
              The scale on level {level}: <em>{anchor}</em>
            </p>
          )}
          <p className="text-note text-soft">From: {source}</p>
        </Fold>
      </div>
    </li>
  );
}

function Check({ check: { label, result, reason, evidence } }: { check: CriterionResult["checks"][number] }) {
  const { words, sign } = sayResult(result);
  const places = [...new Set(evidence.map(({ entry }) => entry))];
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)]">
      <span aria-hidden>{sign}</span>
      <div>
        <p>
          {label} <span className="text-soft">{words}.</span>
        </p>
        <p className="text-soft">
          {reason}
          {places.map((place, index) => (
            <a key={place} href={`#entry-${place}`} className="link ml-2 whitespace-nowrap print:hidden">
              place{places.length > 1 ? ` ${index + 1}` : ""}
            </a>
          ))}
        </p>
      </div>
    </li>
  );
}
