"use client";

import { CircleCheck, Clock, TriangleAlert } from "lucide-react";
import Link from "next/link";
import { useActionState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Delivery } from "@/scenarios/screening/connection";

type Props = { delivery: Delivery; retry: FormAction };

const signs = { sent: CircleCheck, waiting: Clock, failed: TriangleAlert };
const events = { "screening.finished": "A candidate has finished", test: "A test" };

/** One message to a webhook, what became of it, and trying it again. */
export function DeliveryRow({ delivery, retry }: Props) {
  const { id, url, event, candidate, at, state, problem, open } = delivery;
  const [tried, send] = useActionState(retry, untouched);
  const Sign = signs[state];
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-72 gap-3">
          <Sign
            aria-hidden
            className={`mt-1 size-4 shrink-0 ${state === "failed" ? "text-warning" : "text-primary"}`}
          />
          <div className="min-w-0">
            <p>
              {candidate ? (
                <Link href={candidate} className="link">
                  {events[event]}
                </Link>
              ) : (
                events[event]
              )}
              <span className="text-note text-soft">
                {" "}
                · <LocalTime instant={at} />
              </span>
            </p>
            <p className="break-all text-note text-soft">to {url}</p>
            <p className={`text-note ${state === "failed" ? "text-warning" : "text-soft"}`}>
              <Outcome {...delivery} />
              {state !== "sent" && problem && ` ${problem}`}
            </p>
          </div>
        </div>
        {state === "failed" && open && (
          <form action={send}>
            <input type="hidden" name="delivery" value={id} />
            <SubmitButton busy="Trying …" kind="outline" size="small">
              Try again
            </SubmitButton>
          </form>
        )}
      </div>
      <FormMessage state={tried} />
    </li>
  );
}

function Outcome({ state, sent, tries, due }: Delivery) {
  if (state === "sent" && sent) {
    return (
      <>
        arrived <LocalTime instant={sent} />
        {tries > 1 && `, at the ${nth(tries)} try`}
      </>
    );
  }
  if (state === "failed") return <>did not arrive{tries > 0 && `, tried ${count(tries)}`}.</>;
  if (tries === 0) return <>waits to be sent.</>;
  return (
    <>
      tried {count(tries)}, next try <LocalTime instant={due} />.
    </>
  );
}

const count = (tries: number) => (tries === 1 ? "once" : `${tries} times`);

function nth(tries: number): string {
  const ending = tries === 2 ? "nd" : tries === 3 ? "rd" : "th";
  return `${tries}${ending}`;
}
