import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import { dimensionStyle } from "./dimension-style";

/** Which underline belongs to which dimension. */
export function Legend() {
  return (
    <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note">
      {dimensionName.options.map((dimension) => (
        <span
          key={dimension}
          className={`underline decoration-2 underline-offset-4 ${dimensionStyle[dimension].underline} ${dimensionStyle[dimension].text}`}
        >
          {sayDimension(dimension)}
        </span>
      ))}
    </p>
  );
}
