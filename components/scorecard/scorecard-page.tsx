import { describeActions } from "@/components/desk/describe-action";
import type { Scorecard } from "@/grading/scorecard";
import type { ScorecardHead } from "@/grading/scorecard-head";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "@/scenarios/show-desk";
import { Criteria } from "./criteria";
import { Result } from "./result";
import { RetryForm } from "./retry-form";
import { TensionSection } from "./tension-section";
import { Transcript } from "./transcript";
import { TwoThings } from "./two-things";

type Props = { view: AttemptView; desk: Desk; scorecard: Scorecard; earlier: ScorecardHead[]; hints: number };

/** The graded result, read from the whole to the single word. */
export function ScorecardPage({ view: { attempt, entries }, desk, scorecard, earlier, hints }: Props) {
  return (
    <article className="mx-auto w-full max-w-[72rem] px-5 py-12 sm:px-8 print:max-w-none print:p-0">
      <Result scorecard={scorecard} title={attempt.title} customer={desk.customer.name} hints={hints} />
      <TwoThings scorecard={scorecard} />
      <TensionSection tension={scorecard.tension} />
      <Transcript
        scorecard={scorecard}
        entries={entries}
        customer={desk.customer.address}
        describe={describeActions(desk)}
      />
      <Criteria scorecard={scorecard} />
      <RetryForm attempt={attempt.id} />
      <p className="pt-16 text-note text-soft">
        Graded by Composure {scorecard.grader}; seed {attempt.seed}. The same replies always give the same
        grade.
        {earlier.length > 0 && ` Graded before: ${earlier.map(sayEarlier).join("; ")}.`}
      </p>
    </article>
  );
}

function sayEarlier({ total, grader }: ScorecardHead): string {
  return `${total === null ? "no total" : Math.round(total)} by ${grader.split("+")[0]}`;
}
