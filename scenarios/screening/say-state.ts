import type { InvitationState } from "./invitation-state";

/** How each state of an invitation is called on a page. */
export const stateNames: Readonly<Record<InvitationState, string>> = {
  invited: "Invited",
  opened: "Opened",
  started: "Started",
  finished: "Finished",
  reviewed: "Reviewed",
  decided: "Decided",
  revoked: "Revoked",
};

/** How each state of a screening is called on a page. */
export const screeningStateNames = { draft: "Draft", open: "Open", closed: "Closed" } as const;
