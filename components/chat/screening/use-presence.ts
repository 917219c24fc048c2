import { useEffect } from "react";
import { postNote } from "./post-note";

const every = 20_000;

/** Says that the attempt is open in this browser, at once and every 20 s, so that a crash can be told from thinking. */
export function usePresence(attempt: string, ended: boolean): void {
  useEffect(() => {
    if (ended) return;
    const say = () => void postNote(attempt, "presence", {});
    const sayIfSeen = () => document.visibilityState === "visible" && say();
    say();
    const timer = setInterval(say, every);
    document.addEventListener("visibilitychange", sayIfSeen);
    window.addEventListener("online", say);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", sayIfSeen);
      window.removeEventListener("online", say);
    };
  }, [attempt, ended]);
}
