import type { DimensionName } from "@/grading/case/criterion-name";
import { dimensionStyle } from "./dimension-style";

type Props = { level: number | null; dimension: DimensionName };

/** A level of 1 to 5, drawn and said; or that there was no occasion to see it. */
export function LevelScale({ level, dimension }: Props) {
  if (level === null) return <span className="text-note text-soft italic">not observed</span>;
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap text-note">
      <span aria-hidden className="flex gap-0.5">
        {[1, 2, 3, 4, 5].map((step) => (
          <span
            key={step}
            className={`h-2 w-3 rounded-[1px] border print:[print-color-adjust:exact] ${dimensionStyle[dimension].border} ${step <= level ? dimensionStyle[dimension].bar : ""}`}
          />
        ))}
      </span>
      <span className="tabular-nums lining-nums">{level} of 5</span>
    </span>
  );
}
