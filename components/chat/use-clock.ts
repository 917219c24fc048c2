import { useEffect, useState } from "react";
import type { ChatState } from "./chat-state";

/** How far the attempt is, in ms since its start: it runs with the customer's time and stands in a pause. */
export function useClock({ moment, entries, receivedAt, paused }: ChatState): number {
  const [now, setNow] = useState(receivedAt);
  const running = !paused && moment.ending === null && receivedAt !== null;
  useEffect(() => {
    setNow(Date.now());
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  if (moment.ending !== null) return entries.at(-1)?.at ?? moment.at;
  if (!running || now === null) return moment.at;
  return moment.at + Math.max(0, now - receivedAt);
}
