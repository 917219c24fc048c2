import { sayDuration } from "@/components/ui/say-duration";
import type { Signal } from "@/scenarios/screening/signal";

/** What was noticed, and an ordinary reason for it: a note to read by, never a charge and never a part of the grade. */
export function saySignal(signal: Signal): string {
  switch (signal.kind) {
    case "pasted":
      return `${signal.characters} characters of this reply came in at one stroke. People paste from their own drafts, a translator or a reading aid.`;
    case "away":
      return `The page was out of sight for ${sayDuration(signal.seconds * 1000)}. People look things up, or are called away.`;
    case "same-answer":
      return `${signal.others === 1 ? "One other candidate" : `${signal.others} other candidates`} of this screening wrote this reply in the same words. Short and common sentences often agree.`;
  }
}
