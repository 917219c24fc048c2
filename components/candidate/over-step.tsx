import type { CandidateStep, CandidateWay } from "@/scenarios/screening/candidate-way";
import { StepHeading } from "./step-heading";

type Props = { way: CandidateWay; step: Extract<CandidateStep, { kind: "over" }> };

/** Where no further role-play can be begun: why, and whom to ask. */
export function OverStep({ way, step: { why, begun } }: Props) {
  return (
    <section>
      <StepHeading step="over">Nothing can be begun just now</StepHeading>
      <p className="mt-3">{why}</p>
      {begun && <p className="mt-3">What you have written until now is kept.</p>}
      <p className="mt-3">If you would still like to take part, ask: {way.contact}.</p>
    </section>
  );
}
