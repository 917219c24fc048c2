import { dimensionStyle } from "./dimension-style";
import { FoldAway } from "./fold-away";
import type { TurnAdvice } from "./gather-notes";

type Props = { advice: TurnAdvice[] };

/** What would have been better at this very turn: the weightiest open, the others folded. */
export function BetterWords({ advice }: Props) {
  const [first, ...others] = [...advice].sort((one, other) => (one.level ?? 5) - (other.level ?? 5));
  if (!first) return null;
  return (
    <div className="border-hairline border-t pt-2 text-note">
      <Better advice={first} />
      {others.length > 0 && (
        <FoldAway summary={others.length === 1 ? "1 more way" : `${others.length} more ways`}>
          <div className="space-y-2 pt-1">
            {others.map((one) => (
              <Better key={one.criterion} advice={one} />
            ))}
          </div>
        </FoldAway>
      )}
    </div>
  );
}

function Better({ advice: { criterion, label, dimension, better } }: { advice: TurnAdvice }) {
  return (
    <p className="print:break-inside-avoid">
      <span className="text-soft">Better, for </span>
      <a
        href={`#criterion-${criterion}`}
        className={`underline underline-offset-2 ${dimensionStyle[dimension].text}`}
      >
        {label.toLowerCase()}
      </a>
      <span className="text-soft">: </span>
      <em>{better}</em>
    </p>
  );
}
