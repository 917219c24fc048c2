import { Lightbulb, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { CoachState } from "./use-coach";

/** The hint that was asked for, above the reply that it is for, until that is sent or it is put away. */
export function HintPanel({ coach: { hint, problem, putAway } }: { coach: CoachState }) {
  const text = problem || hint?.text;
  return (
    <div role="status" aria-label="Hint">
      {text && (
        <div className="mx-auto mb-1 flex max-w-[42rem] items-start gap-3 border-hairline border-t px-4 pt-2.5 text-note sm:px-6">
          <Lightbulb aria-hidden className="mt-0.5 size-4 shrink-0 text-primary" />
          <p className="max-h-32 min-w-0 flex-1 overflow-y-auto">
            {!problem && hint && hint.of > 1 && (
              <span className="mr-2 text-soft">
                Hint {hint.step} of {hint.of}
              </span>
            )}
            {text}
          </p>
          <Button kind="plain" size="small" className="-mt-2 -mr-3" onClick={putAway}>
            <X aria-hidden className="size-4" />
            <span className="sr-only">Put the hint away</span>
          </Button>
        </div>
      )}
    </div>
  );
}
