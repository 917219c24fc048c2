import { useEffect } from "react";
import { postNote } from "./post-note";

const every = 20_000;

/**
 * Says that the attempt is open in this browser, at once and whenever nothing was done for 20 s, so that a crash can be told
 * from thinking. Each act tells the server so by itself; `acts` is how many it has taken.
 */
export function usePresence(attempt: string, acts: number, ended: boolean): void {
  useEffect(() => {
    if (ended) return;
    const say = () => sayHere(attempt);
    const sayIfSeen = () => document.visibilityState === "visible" && say();
    say();
    document.addEventListener("visibilitychange", sayIfSeen);
    window.addEventListener("online", say);
    return () => {
      document.removeEventListener("visibilitychange", sayIfSeen);
      window.removeEventListener("online", say);
    };
  }, [attempt, ended]);
  useEffect(() => {
    if (ended) return;
    const timer = setInterval(() => sayHere(attempt), every);
    return () => clearInterval(timer);
  }, [attempt, acts, ended]);
}

function sayHere(attempt: string): void {
  void postNote(attempt, "presence", {});
}
