import type { Decision } from "@/scenarios/screening/decision";

/** How each decision is called on a page. */
export const decisionNames: Readonly<Record<Decision, string>> = {
  advance: "Advance",
  hold: "Hold",
  decline: "Decline",
};
