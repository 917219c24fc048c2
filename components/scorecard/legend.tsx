import { sayDimension } from "@/components/ui/say-criterion";
import { dimensionName } from "@/grading/case/criterion-name";
import { dimensionStyle, unsureUnderline } from "./dimension-style";

type Props = { unsure: boolean };

/** Which underline belongs to which dimension, and which to what is unsure. */
export function Legend({ unsure }: Props) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-note">
      {dimensionName.options.map((dimension) => (
        <li
          key={dimension}
          className={`underline underline-offset-4 ${dimensionStyle[dimension].underline} ${dimensionStyle[dimension].text}`}
        >
          {sayDimension(dimension)}
        </li>
      ))}
      {unsure && (
        <li className="text-soft">
          <span className={`underline-offset-4 ${unsureUnderline}`}>Unsure?</span> may be there, counts for
          nothing
        </li>
      )}
    </ul>
  );
}
