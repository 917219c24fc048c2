import type { FormAction } from "@/components/ui/form-state";
import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import { HistoryForm } from "./history-form";
import { StepHeading } from "./step-heading";

type Props = { way: CandidateWay; keep: FormAction };

/** The candidate's employment history, in short. */
export function HistoryStep({ way, keep }: Props) {
  return (
    <section>
      <StepHeading step="history">Your experience</StepHeading>
      <p className="mt-3">
        Add the work that matters for this one, the newest first; one or two posts are enough. It stands
        beside your role-plays for the people who read them, and is no part of the grade. None is an answer,
        too.
      </p>
      <HistoryForm keep={keep} draftKey={`composure:history:${way.invitation}`} />
    </section>
  );
}
