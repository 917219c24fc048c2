import type { FormAction } from "@/components/ui/form-state";
import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import { GroupsForm } from "./groups-form";
import { StepHeading } from "./step-heading";

type Props = { way: CandidateWay; keep: FormAction };

/** The voluntary questions, after all role-plays: nothing that was played can depend on them. */
export function GroupsStep({ way, keep }: Props) {
  return (
    <section>
      <StepHeading step="groups">Three voluntary questions</StepHeading>
      <div className="mt-3 space-y-3">
        <p>
          Your role-plays are done. These questions only help to check that the selection treats people of all
          groups alike.
        </p>
        <p>
          Nobody who reads or decides about your role-plays sees your answers. They are kept apart, and shown
          as counts over many people only. “I would rather not say” is a full answer, and has no effect.
        </p>
        <p>They are deleted together with everything else of yours, after {way.retentionDays} days.</p>
      </div>
      <GroupsForm keep={keep} />
    </section>
  );
}
