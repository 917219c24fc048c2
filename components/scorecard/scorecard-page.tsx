import { describeActions } from "@/components/desk/describe-action";
import type { Scorecard } from "@/grading/scorecard";
import type { ScorecardHead } from "@/grading/scorecard-head";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { Reading } from "@/roleplay/transcript/reading";
import type { Desk } from "@/scenarios/show-desk";
import { Criteria } from "./criteria";
import { DimensionScores } from "./dimension-scores";
import { DoneWell } from "./done-well";
import { gatherReview } from "./gather-review";
import { HumanLook } from "./human-look";
import { NextTime } from "./next-time";
import { OpenFolds } from "./open-folds";
import { Result } from "./result";
import { RetryForm } from "./retry-form";
import { tellEffects } from "./tell-effects";
import { TensionSection } from "./tension-section";
import { Transcript } from "./transcript";

type Props = {
  view: AttemptView;
  desk: Desk;
  scorecard: Scorecard;
  readings: { entry: number; reading: Reading }[];
  earlier: ScorecardHead[];
  hints: number;
};

/** The graded result: what it came to, what to do next time, what was good, and only then what it all rests on. */
export function ScorecardPage({ view, desk, scorecard, readings, earlier, hints }: Props) {
  const { attempt, entries } = view;
  const { name, address: customer } = desk.customer;
  const turns = new Map(entries.map((entry) => [entry.sequence, entry]));
  const read = new Map(readings.map(({ entry, reading }) => [entry, reading]));
  const effects = tellEffects(scorecard.tension, entries);
  const review = gatherReview(scorecard, read);
  return (
    <article className="mx-auto w-full max-w-[72rem] px-5 py-5 sm:px-8 sm:py-10 print:max-w-none print:p-0">
      <OpenFolds />
      <Result
        scorecard={scorecard}
        title={attempt.title}
        customer={name}
        hints={hints}
        review={review.length > 0 && (scorecard.confidence ?? "low") === "low"}
      />
      <NextTime scorecard={scorecard} turns={turns} customer={customer} />
      <div className="grid gap-x-16 gap-y-10 pt-8 md:grid-cols-2">
        <DoneWell scorecard={scorecard} turns={turns} />
        <DimensionScores dimensions={scorecard.dimensions} />
      </div>
      <HumanLook reasons={review} trust={scorecard.confidence} turns={turns} />
      <Criteria scorecard={scorecard} turns={turns} />
      <TensionSection scorecard={scorecard} effects={effects} customer={customer} />
      <Transcript
        scorecard={scorecard}
        entries={entries}
        readings={read}
        effects={effects}
        review={review}
        customer={customer}
        describe={describeActions(desk)}
      />
      {attempt.mode === "practice" ? (
        <RetryForm attempt={attempt.id} />
      ) : (
        <p className="pt-12 print:hidden">
          <a href="/invitation" className="link">
            Back to your invitation
          </a>
        </p>
      )}
      <p className="pt-12 text-note text-soft">
        Graded by Composure {scorecard.grader}
        {attempt.seed !== null && `; seed ${attempt.seed}`}. The same replies always give the same grade.
        {earlier.length > 0 && ` Graded before: ${earlier.map(sayEarlier).join("; ")}.`}
      </p>
    </article>
  );
}

function sayEarlier({ total, grader }: ScorecardHead): string {
  return `${total === null ? "no total" : Math.round(total)} by ${grader.split("+")[0]}`;
}
