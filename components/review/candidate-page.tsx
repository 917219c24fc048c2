import Link from "next/link";
import { OpenFolds } from "@/components/scorecard/open-folds";
import { ScreeningHeader } from "@/components/screening/screening-header";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { may } from "@/scenarios/screening/permission";
import type { CandidateReview } from "@/scenarios/screening/review";
import type { Role } from "@/scenarios/screening/role";
import { stateNames } from "@/scenarios/screening/say-state";
import { CandidateResult } from "./candidate-result";
import { DecisionPart } from "./decision-part";
import { Evenness } from "./evenness";
import { PlayPart } from "./play-part";
import { PlayTabs } from "./play-tabs";
import { ReviewedPart } from "./reviewed-part";
import { decisionNames } from "./say-decision";
import { SideNotes } from "./side-notes";

type Props = {
  review: CandidateReview;
  role: Role;
  override: FormAction;
  comment: FormAction;
  markReviewed: FormAction;
  decide: FormAction;
};

/** A candidate as a reviewer reads them: the result, the role-plays, what stands beside them, and last the decision. */
export function CandidatePage({ review, role, override, comment, markReviewed, decide }: Props) {
  const { id, screening, play, plays, given, consistency } = review;
  const path = `/screenings/${screening.id}/candidates/${id}`;
  const target = { screening: screening.id, invitation: id };
  const isFinished = review.finishedAt !== null;
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current={null} />
      <article className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-12 sm:px-8">
        <OpenFolds />
        <CandidateHeading review={review} path={path} role={role} />
        <CandidateResult review={review} />
        {consistency && <Evenness consistency={consistency} />}
        <PlayTabs plays={plays} shown={play?.attempt ?? null} path={path} given={given} />
        <div className="grid gap-x-8 gap-y-10 xl:grid-cols-[minmax(0,1fr)_17rem]">
          <aside aria-label="Beside the role-play" className="pt-6 xl:order-2">
            <div className="xl:sticky xl:top-6 xl:max-h-[calc(100dvh-3rem)] xl:overflow-y-auto">
              <SideNotes review={review} path={path} />
            </div>
          </aside>
          <div className="min-w-0 xl:order-1">
            {play ? (
              <PlayPart key={play.attempt} {...{ play, target, override, comment }} />
            ) : (
              <p className="pt-6 text-soft">
                {plays.length === 0
                  ? "They have not begun a role-play yet."
                  : "A role-play is running. It can be read when it is over."}
              </p>
            )}
          </div>
        </div>
        <div className="mt-14 grid gap-x-16 gap-y-10 border-hairline border-t pt-8 md:grid-cols-2">
          <ReviewedPart
            action={markReviewed}
            target={target}
            reviews={review.reviews}
            isFinished={isFinished}
          />
          <DecisionPart
            action={decide}
            target={target}
            decisions={review.decisions}
            mayDecide={review.mayDecide}
            isFinished={isFinished}
            isReviewed={review.reviews.length > 0}
            blind={review.blind}
          />
        </div>
      </article>
    </>
  );
}

type HeadingProps = { review: CandidateReview; path: string; role: Role };

function CandidateHeading({ review, path, role }: HeadingProps) {
  const { name, blind, email, reference, state, decision, finishedAt } = review;
  const about = [email, reference && `reference ${reference}`].filter(Boolean).join(" · ");
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-72">
        <h2 className="break-words text-title max-sm:text-lead">{name}</h2>
        <p className="break-words text-note text-soft">
          {blind ? "Name, address and history are hidden until the decision" : about}
          {(blind || about) && " · "}
          {decision === null ? stateNames[state] : decisionNames[decision]}
          {finishedAt && (
            <>
              {state === "finished" ? " " : " · finished "}
              <LocalTime instant={finishedAt} />
            </>
          )}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <a href="#decide" className={buttonStyle("outline", "small")}>
          To the decision
        </a>
        <Link href={`${path}/report`} prefetch={false} className={buttonStyle("outline", "small")}>
          Report for paper
        </Link>
        {review.plays.length > 0 && (
          <a
            href={`/screenings/${review.screening.id}/exports/candidates/${review.id}`}
            className={buttonStyle("outline", "small")}
          >
            Download as JSON
          </a>
        )}
        {may(role, "manage-data") && (
          <Link href={`${path}/data`} prefetch={false} className={buttonStyle("outline", "small")}>
            Their data
          </Link>
        )}
      </div>
    </div>
  );
}
