import Link from "next/link";
import type { ReactNode } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";
import { sayDuration } from "@/components/ui/say-duration";
import type { CandidateWay, RolePlayStep as Step } from "@/scenarios/screening/candidate-way";
import { ActForm } from "./act-form";
import type { CandidateActions } from "./candidate-actions";
import { StepHeading } from "./step-heading";
import { SureForm } from "./sure-form";

type Props = { way: CandidateWay; step: Step; actions: CandidateActions };

/** Before a role-play, or in the middle of one: what it is, what may be hard to read in it, and the way into its chat. */
export function RolePlayStep({ way, step, actions }: Props) {
  const { draw, of, head, running } = step;
  const { title, company, trade, briefing, warning, minutes } = head;
  const name = draw < 0 ? "Warm-up" : of === 1 ? "Your role-play" : `Role-play ${draw + 1} of ${of}`;
  return (
    <article>
      <StepHeading step={`role-play ${draw}`}>
        <span className="block text-note text-primary">{name}</span>
        {title}
      </StepHeading>
      <p className="mt-1 text-soft">
        {company} · {trade}
      </p>
      {draw < 0 && (
        <p className="mt-4">
          A short chat to get to know the place: the customer, the desk, how to send. It is never graded, and
          it counts for nothing.
        </p>
      )}
      {warning && (
        <Notice title="Before you begin" className="mt-5">
          {warning}
        </Notice>
      )}
      {running ? (
        <Running running={running} />
      ) : (
        <ul className="mt-5 list-disc space-y-1.5 pl-5 marker:text-hairline">
          <li>You have {sayDuration(minutes * 60_000)}. The clock begins when you begin, not before.</li>
          <li>
            Pause when you need to; the clock stands meanwhile. What is below is beside you in the chat, too.
          </li>
          <li>
            You can stop at any time.{" "}
            {draw < 0
              ? "Nothing follows from it."
              : "It is then marked as unfinished; it cannot be begun again."}
          </li>
        </ul>
      )}
      <div className="mt-8 space-y-6">
        <Part title="Your role">
          <p>{briefing.role}</p>
        </Part>
        <Part title="What you may do">
          <Lines lines={briefing.may} />
        </Part>
        <Part title="What you may not do">
          <Lines lines={briefing.mayNot} />
        </Part>
        <Part title="What you know">
          <Lines lines={briefing.know} />
        </Part>
      </div>
      {!running && (
        <div className="mt-8 flex flex-wrap items-end gap-3 border-hairline border-t pt-8">
          <ActForm
            action={actions.startDraw}
            values={{ draw: String(draw) }}
            busy="Beginning …"
            className="max-sm:w-full"
          >
            {draw < 0 ? "Begin the warm-up" : "Begin the role-play"}
          </ActForm>
          {draw < 0 && (
            <Link href="/invitation?past=warm-up" className={`${buttonStyle("outline")} max-sm:w-full`}>
              Skip the warm-up
            </Link>
          )}
        </div>
      )}
      {draw > 0 && !running && (
        <div className="mt-8">
          <p className="mb-2 text-note text-soft">You may also leave it at what you have done so far.</p>
          <SureForm
            action={actions.finishEarly}
            label="Finish without the rest"
            title="Finish here?"
            confirm="Finish here"
            cancel="Stay"
          >
            What you have not begun is marked as unfinished, and nothing else is held against you. It cannot
            be begun afterwards. You can also come back later, by your link.
          </SureForm>
        </div>
      )}
      {way.accommodation !== null && !running && (
        <p className="mt-6 text-note text-soft">
          You have asked for an accommodation. If you are waiting for an answer, wait with the role-play, too.
        </p>
      )}
    </article>
  );
}

function Running({ running: { attempt, timeLeft, paused } }: { running: NonNullable<Step["running"]> }) {
  return (
    <div className="mt-5 rounded-sheet bg-wash px-5 py-5">
      <p>
        <span className="font-strong">
          {paused ? "This role-play is paused." : "This role-play is running."}
        </span>{" "}
        {timeLeft !== null && `You have ${sayDuration(timeLeft)} left. `}
        Nothing that you wrote is lost.
      </p>
      <Link href={`/attempts/${attempt}`} className={`${buttonStyle("primary")} mt-4 max-sm:w-full`}>
        Go on with the chat
      </Link>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lead">{title}</h2>
      <div className="mt-1">{children}</div>
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5 marker:text-hairline">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
