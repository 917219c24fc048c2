import type { ReactNode } from "react";
import type { ComparedCandidate } from "@/scenarios/screening/comparison";
import { columnsStyle } from "./columns-style";

type Props = {
  label: ReactNode;
  candidates: ComparedCandidate[];
  tell: (candidate: ComparedCandidate) => ReactNode;
};

/** One thing of all candidates. On a phone each answer names its candidate; side by side the head of the column does. */
export function ComparedRow({ label, candidates, tell }: Props) {
  return (
    <div className={`${columnsStyle(candidates.length)} border-hairline border-t py-2 max-md:py-3`}>
      <p className="text-note text-soft md:pt-0.5">{label}</p>
      {candidates.map((candidate) => (
        <div
          key={candidate.id}
          className="min-w-0 tabular-nums lining-nums max-md:grid max-md:grid-cols-2 max-md:gap-x-4"
        >
          <p className="break-words text-note md:sr-only">{candidate.name}</p>
          <div className="min-w-0">{tell(candidate)}</div>
        </div>
      ))}
    </div>
  );
}
