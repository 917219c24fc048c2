import Link from "next/link";
import { ScreeningHeader } from "@/components/screening/screening-header";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/components/ui/form-state";
import type { RatingTask } from "@/scenarios/screening/rating";
import type { Role } from "@/scenarios/screening/role";
import { PlainTranscript } from "./plain-transcript";
import { RatingForm } from "./rating-form";

type Props = { task: RatingTask; role: Role; action: FormAction };

/** A role-play to be rated by somebody who has seen no level of it, the machine's or anybody's. */
export function RatingPage({ task, role, action }: Props) {
  const { screening, name, state, play, plays } = task;
  const rated = plays.filter((one) => one.rated);
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current={null} />
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-12 sm:px-8">
        <h2 className="break-words text-title max-sm:text-lead">A second rating: {name}</h2>
        {state === "open" && play ? (
          <>
            {rated.length > 0 && (
              <p role="status" className="mt-1 text-primary">
                Your levels of {rated.map(({ title }) => `“${title}”`).join(" and ")} are kept. This one is
                next.
              </p>
            )}
            <p className="mt-1 max-w-[44rem] text-soft">
              “{play.title}”, with {play.desk.customer.name}. Read it, then give each criterion the level that
              you would. No level or total is shown before you have sent yours; what you send stays.
            </p>
            <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-2">
              <section aria-labelledby="chat">
                <h3 id="chat" className="text-lead">
                  The chat
                </h3>
                <PlainTranscript entries={play.entries} desk={play.desk} />
              </section>
              <section
                aria-labelledby="levels"
                className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
              >
                <h3 id="levels" className="text-lead">
                  Your levels
                </h3>
                <RatingForm
                  key={play.attempt}
                  action={action}
                  target={{ screening: screening.id, invitation: task.id, attempt: play.attempt }}
                  criteria={play.criteria}
                />
              </section>
            </div>
          </>
        ) : (
          <Closed task={task} />
        )}
      </div>
    </>
  );
}

function Closed({ task: { id, screening, state, plays } }: { task: RatingTask }) {
  const path = `/screenings/${screening.id}/candidates/${id}`;
  const next = plays.find(({ rated }) => !rated);
  return (
    <div className="mt-2 max-w-[40rem] space-y-5">
      {state === "seen" ? (
        <p>
          You have seen levels of this candidate, so a rating by you would not be one of its own any more.
          Somebody else can give it.
        </p>
      ) : (
        <p>Your levels are kept. {next && "There is another role-play of theirs that you have not rated."}</p>
      )}
      <p className="flex flex-wrap gap-3">
        {state === "done" && next && (
          <Link
            prefetch={false}
            href={`${path}/rate?play=${next.attempt}`}
            className={buttonStyle("primary")}
          >
            Rate “{next.title}”
          </Link>
        )}
        <Link prefetch={false} href={path} className={buttonStyle("outline")}>
          See all levels of this candidate
        </Link>
        <Link href={`/screenings/${screening.id}/ranking/agreement`} className={buttonStyle("outline")}>
          Second ratings
        </Link>
      </p>
      {state === "done" && next && (
        <p className="text-note text-soft">
          Once you have seen levels of theirs, you can rate no further one.
        </p>
      )}
    </div>
  );
}
