"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { mostCompared } from "@/scenarios/screening/comparison";
import { useChoice } from "./use-choice";

type Props = { screening: string };

/** Who is chosen for a comparison, and the way there. */
export function ChosenBar({ screening }: Props) {
  const { chosen, isFull, clear } = useChoice(screening);
  return (
    <div role="status" className="sticky bottom-0 z-10">
      {chosen.length > 0 && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-hairline border-t bg-paper py-3">
          <p className="min-w-0 flex-1 basis-64 text-note">
            Chosen: {chosen.map(({ name }) => name).join(", ")}
            {isFull && <span className="text-soft"> · {mostCompared} is the most</span>}
          </p>
          <Button kind="plain" size="small" onClick={clear}>
            Choose nobody
          </Button>
          {chosen.length > 1 ? (
            <Link
              prefetch={false}
              href={`/screenings/${screening}/compare?of=${chosen.map(({ id }) => id).join(",")}`}
              className={buttonStyle("primary", "small")}
            >
              Compare {chosen.length} side by side
            </Link>
          ) : (
            <span className="text-note text-soft">Choose one more to compare</span>
          )}
        </div>
      )}
    </div>
  );
}
