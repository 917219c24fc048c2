import type { Ending } from "@/roleplay/script/ending";

const sayings: Record<Ending, { short: string; long: string }> = {
  "solved-content": {
    short: "Solved, and content",
    long: "The case is solved, and the customer leaves content.",
  },
  "solved-sour": { short: "Solved, but sour", long: "The case is solved, but the customer leaves sour." },
  appeased: { short: "Appeased", long: "The customer is appeased, though the case is not fully solved." },
  "handed-over": { short: "Handed over", long: "The supervisor has taken over the chat." },
  "walked-out": { short: "Walked out", long: "The customer has left the chat in anger." },
  "timed-out": { short: "Waited too long", long: "The customer waited for a reply, and has left." },
  "ended-by-agent": { short: "Ended by you", long: "You have ended the chat." },
  stopped: { short: "Stopped", long: "You stopped the role-play. That does not count against you." },
};

/** How a role-play ended: in a few words for a list, or in one sentence. */
export function sayEnding(ending: Ending): { short: string; long: string } {
  return sayings[ending];
}
