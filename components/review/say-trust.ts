import type { ScreeningResult } from "@/scenarios/screening/screening-result";

type Trust = NonNullable<ScreeningResult["confidence"]>;

const words: Readonly<Record<Trust, { short: string; long: string }>> = {
  high: { short: "high", long: "The grader is sure of what it read." },
  middling: { short: "middling", long: "A level or two may change when a person looks." },
  low: { short: "low", long: "Take it as a first impression until a person has looked." },
};

/** How far the grader trusts its own reading, in a word and in a sentence. */
export function sayTrust(trust: Trust): { short: string; long: string } {
  return words[trust];
}
