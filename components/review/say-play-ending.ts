import { sayEnding } from "@/components/ui/say-ending";
import type { Scorecard } from "@/grading/scorecard";

/** How a candidate's role-play ended, in one sentence for who reads it. */
export function sayPlayEnding(ending: Scorecard["ending"]): string {
  if (ending === null) return "How it ended is not told.";
  if (ending === "stopped") return "The candidate stopped the role-play, or its time was up.";
  if (ending === "ended-by-agent") return "The candidate ended the chat.";
  return sayEnding(ending).long;
}
