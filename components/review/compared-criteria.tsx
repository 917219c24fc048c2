import { dimensionStyle } from "@/components/scorecard/dimension-style";
import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import type { ComparedLevels, Comparison } from "@/scenarios/screening/comparison";
import { ComparedRow } from "./compared-row";

type Props = { comparison: Comparison };

/** Every criterion that was observed in anybody, with the levels of each role-play. */
export function ComparedCriteria({ comparison: { candidates, criteria } }: Props) {
  return dimensionName.options.map((dimension) => {
    const own = criteria.filter((one) => one.dimension === dimension);
    if (own.length === 0) return null;
    return (
      <section key={dimension} aria-labelledby={`compare-${dimension}`} className="pt-8">
        <h3 id={`compare-${dimension}`} className={`pb-1 ${dimensionStyle[dimension].text}`}>
          {sayDimension(dimension)}, levels 1 to 5
        </h3>
        {own.map(({ criterion, label }) => (
          <ComparedRow
            key={criterion}
            label={<span className="text-ink">{label}</span>}
            candidates={candidates}
            tell={({ levels }) => <Levels levels={levels[criterion]} />}
          />
        ))}
      </section>
    );
  });
}

function Levels({ levels }: { levels: ComparedLevels | undefined }) {
  if (!levels) return <span className="text-soft">–</span>;
  return levels.machine.map((machine, at) => {
    const reviewer = levels.reviewer[at] ?? null;
    return (
      <span key={at}>
        {at > 0 && <span className="mx-1.5 text-soft">·</span>}
        {machine ?? <span className="text-soft">–</span>}
        {reviewer !== null && (
          <span className="font-strong">
            {" "}
            (
            <abbr title="reviewer" className="no-underline">
              r
            </abbr>{" "}
            {reviewer})
          </span>
        )}
      </span>
    );
  });
}
