import { z } from "zod";

/** How a role-play ends. `stopped` is the participant's own stop: no penalty, and no ending of the customer's. */
export const endingNames = [
  "solved-content",
  "solved-sour",
  "appeased",
  "handed-over",
  "walked-out",
  "timed-out",
  "ended-by-agent",
] as const;
export const ending = z.enum([...endingNames, "stopped"]);
export type Ending = z.infer<typeof ending>;
