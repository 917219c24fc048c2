import type { FormAction } from "@/components/ui/form-state";
import type { CandidateStep, CandidateWay } from "@/scenarios/screening/candidate-way";
import { ActForm } from "./act-form";
import { FeedbackList } from "./feedback-list";
import { StepHeading } from "./step-heading";

type Props = {
  way: CandidateWay;
  step: Extract<CandidateStep, { kind: "thanks" }>;
  askHumanLook: FormAction;
};

/** The end: thanks, what happens next, what the candidate may see, and a human look. */
export function ThanksStep({ way, step, askHumanLook }: Props) {
  return (
    <section>
      <StepHeading step="thanks">Thank you, {way.name}</StepHeading>
      <p className="mt-3 text-lead text-soft">That was the last of it. What you wrote has arrived.</p>
      <p className="mt-4">
        The people at the employer read your role-plays now. Whether you go on is decided by one of them,
        never by the program. If you have a question, ask: {way.contact}.
      </p>
      <FeedbackList feedback={step.feedback} />
      <section aria-labelledby="human-look" className="mt-10 border-hairline border-t pt-8">
        <h2 id="human-look" className="text-lead">
          A human look
        </h2>
        {step.humanLookAsked ? (
          <p className="mt-1">
            You have asked for a person to look at how your role-plays were graded. It is noted.
          </p>
        ) : (
          <>
            <p className="mt-1">
              You can ask for a person to look at how the program graded your role-plays. It does not count
              against you.
            </p>
            <ActForm action={askHumanLook} busy="Sending …" kind="outline" className="mt-4">
              Ask for a human look
            </ActForm>
          </>
        )}
      </section>
    </section>
  );
}
