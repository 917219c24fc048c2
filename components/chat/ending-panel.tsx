import Link from "next/link";
import { useRef } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { sayEnding } from "@/components/ui/say-ending";
import { Stars } from "@/components/ui/stars";
import { useFocusWhenLost } from "@/components/ui/use-focus-when-lost";
import type { AttemptView, ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Ending } from "@/roleplay/script/ending";

type Props = {
  attempt: AttemptView["attempt"];
  ending: Ending;
  stars: number | null;
  unsent: string;
  /** The last notice: it tells whether it was the participant or the time that stopped the chat. */
  notice: ShownEntry | undefined;
};

/** Takes the composer's place when the chat is over: how it ended, the stars, and the way to what comes after it. */
export function EndingPanel({ attempt: { id, mode }, ending, stars, unsent, notice }: Props) {
  const practice = mode === "practice";
  const panel = useRef<HTMLElement>(null);
  // The composer that had the focus is gone: the next Tab leads to the scorecard.
  useFocusWhenLost(panel);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="The end"
      className="border-hairline border-t bg-sunk outline-none"
    >
      <div className="mx-auto flex max-w-[42rem] flex-wrap items-center gap-x-8 gap-y-4 px-4 py-5 sm:px-6">
        <div className="min-w-0 flex-1 basis-64">
          <p role="status" className="font-strong">
            {!practice && ending === "stopped" && notice?.kind === "notice"
              ? notice.text
              : sayEnding(ending).long}
          </p>
          {stars !== null && (
            <p className="mt-1 text-note">
              <Stars stars={stars} />
              <span className="text-soft"> from the customer, apart from your grade</span>
            </p>
          )}
          {unsent && (
            <div className="mt-3 text-note text-soft">
              <p>You had still written this; it was not sent and is not graded:</p>
              <p className="mt-1 max-h-24 overflow-y-auto whitespace-pre-wrap text-ink italic">{unsent}</p>
            </div>
          )}
        </div>
        <Link
          href={practice ? `/attempts/${id}/scorecard` : "/invitation"}
          className={buttonStyle("primary")}
        >
          {practice ? "Read your scorecard" : "Go on"}
        </Link>
      </div>
    </section>
  );
}
