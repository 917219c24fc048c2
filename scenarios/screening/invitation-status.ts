import { z } from "zod";
import { dimensionName } from "@/grading/case/criterion-name";
import { decision } from "./decision";
import { invitationState } from "./invitation-state";

const instant = z.iso.datetime().describe("UTC");

/** How far a candidate has come, as another program is told: by the program's own reference, without a name. */
export const invitationStatus = z.strictObject({
  id: z.string(),
  screening: z.string(),
  reference: z.string().nullable().describe("the program's own id of the candidate"),
  state: invitationState,
  invitedAt: instant,
  expiresAt: instant.describe("when the link ends, if nothing was begun by then"),
  openedAt: instant.nullable(),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  decision: decision.nullable().describe("made by a person; null: not yet"),
  decidedAt: instant.nullable(),
});
export type InvitationStatus = z.infer<typeof invitationStatus>;

const score = z.number().nullable().describe("0 to 100; null: nothing was observed");

/** What a candidate's role-plays came to, as another program is told. */
export const toldResult = z.strictObject({
  invitation: z.string(),
  screening: z.string(),
  reference: z.string().nullable(),
  finishedAt: instant.nullable(),
  total: score.describe(
    "0 to 100, the machine's, weighted by the screening's plan; null: nothing was observed",
  ),
  reviewedTotal: score.describe(
    "with the levels that reviewers put beside the machine's; null: there are none",
  ),
  dimensions: z.partialRecord(dimensionName, score),
  confidence: z
    .enum(["high", "middling", "low"])
    .nullable()
    .describe("how far the total can be trusted unread"),
  spread: z.number().nullable().describe("highest less lowest total of the role-plays; null under two"),
  unfinished: z.int().describe("role-plays that were stopped, left or not reached"),
  humanLook: z.strictObject({
    advised: z.boolean().describe("a scorecard asks for a person to look before it is trusted"),
    asked: z.boolean().describe("the candidate asks for a person to look"),
  }),
  steps: z.array(z.strictObject({ attempt: z.string(), scenario: z.string(), total: score })),
  decision: z.strictObject({ decision, at: instant.nullable() }).nullable(),
  automatic: z.literal(false).describe("no decision is ever made by the machine"),
  note: z.string(),
  links: z.strictObject({
    review: z.string().describe("the candidate's page, for staff"),
    report: z.string().describe("to be printed, for staff"),
    evidence: z.string().describe("all role-plays turn by turn as JSON, for staff"),
  }),
});
export type ToldResult = z.infer<typeof toldResult>;
