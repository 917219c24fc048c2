import type { BadLine } from "@/scenarios/screening/candidate-list";

type Props = { bad: readonly BadLine[] };

/** The lines of a list that could not be read, each with its number and what is wrong. */
export function BadLines({ bad }: Props) {
  if (bad.length === 0) return null;
  return (
    <div className="mt-3 rounded-sheet bg-warning-wash px-4 py-3">
      <p className="text-note">
        These lines are left out. Mend them in the list above and check it again, or go on without them.
      </p>
      <ul className="mt-2 max-h-80 space-y-1 overflow-y-auto text-note">
        {bad.map(({ line, text, what }) => (
          <li key={`${line} ${what}`} className="break-words">
            <span className="font-strong tabular-nums">Line {line}</span> {what}
            <span className="block break-all text-soft">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
