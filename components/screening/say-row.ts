import type { BoardRow } from "@/scenarios/screening/board";
import { stateNames } from "@/scenarios/screening/say-state";

const decisions = { advance: "to advance", hold: "on hold", decline: "declined" } as const;

/** Where a candidate is, as the board says it. */
export function sayWhere({
  state,
  decision,
  expired,
}: Pick<BoardRow, "state" | "decision" | "expired">): string {
  if (state === "decided" && decision !== null) return `Decided: ${decisions[decision]}`;
  return expired ? `${stateNames[state]}, link too old` : stateNames[state];
}

/** What of a candidate waits for a person. */
export function listNeeds({ needs, mail }: Pick<BoardRow, "needs" | "mail">): string[] {
  return [
    ...(needs.accommodation ? ["asks for an accommodation"] : []),
    ...(needs.humanLook ? ["asks for a human look"] : []),
    ...(mail?.state === "failed" ? [`e-mail not sent${mail.problem ? `: ${mail.problem}` : ""}`] : []),
  ];
}
