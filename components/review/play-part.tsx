import { describeActions } from "@/components/desk/describe-action";
import { Criteria } from "@/components/scorecard/criteria";
import { DoneWell } from "@/components/scorecard/done-well";
import { gatherReview } from "@/components/scorecard/gather-review";
import { HumanLook } from "@/components/scorecard/human-look";
import { tellEffects } from "@/components/scorecard/tell-effects";
import { Transcript } from "@/components/scorecard/transcript";
import type { FormAction } from "@/components/ui/form-state";
import { Stars } from "@/components/ui/stars";
import type { ReviewedPlay } from "@/scenarios/screening/review";
import { CommentsPart } from "./comments-part";
import { OverridePart } from "./override-part";
import { RatingsPart } from "./ratings-part";
import { sayPlayEnding } from "./say-play-ending";
import { saySignal } from "./say-signal";

type Props = {
  play: ReviewedPlay;
  /** The screening and the invitation, as the forms send them. */
  target: Readonly<Record<string, string>>;
  override: FormAction;
  comment: FormAction;
};

/** One role-play as an annotated manuscript, with what reviewers put beside it and forms to put more. */
export function PlayPart({ play, target, override, comment }: Props) {
  const { scorecard, entries, desk, standing } = play;
  const { name, address: customer } = desk.customer;
  const own = { ...target, attempt: play.attempt };
  const turns = new Map(entries.map((entry) => [entry.sequence, entry]));
  const read = new Map(play.readings.map(({ entry, reading }) => [entry, reading]));
  const review = gatherReview(scorecard, read);
  const whole = play.comments.filter(({ sequence }) => sequence === null);
  // What only happened, as somebody joining, is nothing to comment on.
  const hasWords = (sequence: number) => turns.get(sequence)?.kind !== "notice";
  const below = (sequence: number) => (
    <>
      {play.signals.map(
        (signal) =>
          signal.kind !== "away" &&
          signal.sequence === sequence && (
            <p key={signal.kind} className="mt-1 border-edge border-l-2 pl-3 text-note text-soft">
              Noticed, and no part of the grade: {saySignal(signal)}
            </p>
          ),
      )}
      {hasWords(sequence) && (
        <CommentsPart
          action={comment}
          target={{ ...own, sequence: String(sequence) }}
          lines={play.comments.filter((line) => line.sequence === sequence)}
          label="Comment"
        />
      )}
    </>
  );
  return (
    <div>
      <div className="grid gap-x-12 gap-y-6 pt-6 md:grid-cols-2">
        <div>
          <p>
            With {name}. {sayPlayEnding(scorecard.ending)}
            {scorecard.stars !== null && (
              <span className="ml-2 whitespace-nowrap">
                <Stars stars={scorecard.stars} />
              </span>
            )}
          </p>
          <p className="mt-2 text-note text-soft">
            What their scorecard says to them: <em>“{scorecard.summary}”</em>
          </p>
          <p className="mt-2 text-note text-soft">Graded by Composure {scorecard.grader}.</p>
        </div>
        <DoneWell scorecard={scorecard} turns={turns} />
      </div>
      <HumanLook reasons={review} trust={scorecard.confidence} turns={turns} />
      <Transcript
        scorecard={scorecard}
        entries={entries}
        readings={read}
        effects={tellEffects(scorecard.tension, entries)}
        review={review}
        customer={customer}
        describe={describeActions(desk)}
        writer="Candidate"
        reviewed={standing}
        below={below}
        room="beside"
      />
      <section aria-labelledby="whole" className="pt-8">
        <h3 id="whole" className="font-strong">
          On the role-play as a whole
        </h3>
        <CommentsPart action={comment} target={own} lines={whole} label="Comment on the whole" />
      </section>
      <RatingsPart play={play} />
      <Criteria
        scorecard={scorecard}
        turns={turns}
        reviewed={standing}
        foot={(result) => (
          <OverridePart
            action={override}
            target={{ ...own, criterion: result.criterion }}
            label={result.label}
            machine={result.level}
            standing={standing[result.criterion] ?? null}
            lines={play.overrides.filter(({ criterion }) => criterion === result.criterion)}
          />
        )}
      />
    </div>
  );
}
