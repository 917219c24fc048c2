import { useEffect, useRef } from "react";
import type { ChatState } from "../chat-state";
import { makeId } from "../make-id";
import { sendSignal } from "./send-signal";

/** A shorter look elsewhere is nothing to note (seconds). */
const short = 60;

/** Notes when the page was out of sight for more than a minute, other than in a pause. */
export function useAwaySignal({ attempt, moment, paused }: ChatState): void {
  const resting = useRef(false);
  resting.current = paused || moment.ending !== null;
  useEffect(() => {
    let leftAt: number | null = null;
    const onChange = () => {
      if (document.visibilityState === "hidden") {
        leftAt = resting.current ? null : Date.now();
        return;
      }
      const seconds = leftAt === null ? 0 : Math.round((Date.now() - leftAt) / 1000);
      leftAt = null;
      if (seconds <= short || resting.current) return;
      void sendSignal(attempt.id, makeId(), { kind: "away", seconds: Math.min(86_400, seconds) });
    };
    document.addEventListener("visibilitychange", onChange);
    return () => document.removeEventListener("visibilitychange", onChange);
  }, [attempt.id]);
}
