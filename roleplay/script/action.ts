import { z } from "zod";
import { condition } from "./condition";
import { name } from "./name";
import { variants } from "./variants";

const label = z.string().min(2).max(60);

const field = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), id: name, label, optional: z.boolean().default(false) }),
  z.strictObject({
    kind: z.literal("amount"),
    id: name,
    label,
    unit: z.string().max(12).describe("as in £, or days"),
    from: z.number(),
    to: z.number().describe("the highest that the system takes at all"),
    limit: z
      .number()
      .optional()
      .describe("the highest that the agent may grant; above it the action is refused"),
  }),
  z.strictObject({ kind: z.literal("choice"), id: name, label, choices: z.array(label).min(2).max(8) }),
]);
export type ActionField = z.infer<typeof field>;

/** An action of the scenario's own, with effect and limits: refund, replacement, ticket, callback … */
export const action = z.strictObject({
  id: name,
  label,
  what: z.string().min(10).max(240).describe("what it does, in one sentence for the agent"),
  fields: z.array(field).max(4).default([]),
  times: z.int().min(1).max(9).default(1).describe("how often it can be done"),
  needs: condition.optional().describe("what must hold before it can be done"),
  refused: z
    .string()
    .min(10)
    .max(240)
    .optional()
    .describe("what the agent is told where it needs something, or is over its limit"),
  seconds: z.int().min(0).max(60).default(3).describe("how long the system takes"),
  result: z
    .string()
    .min(5)
    .max(240)
    .describe("what the agent is told when done; {field} gives what was typed"),
  gives: z
    .strictObject({
      amount: name.optional().describe("the field that holds the money"),
      worth: z.number().optional(),
    })
    .optional()
    .describe("set where money or goods are given: by this an offer is early, small, fair or big"),
  noticed: variants
    .optional()
    .describe("what the customer says when they notice it by themselves (an e-mail arrives)"),
  tension: z
    .int()
    .min(-30)
    .max(30)
    .default(0)
    .describe("by how much the customer's noticing moves the tension"),
});
export type Action = z.infer<typeof action>;

/** A department or a specialist to whom a chat can be transferred. */
export const department = z.strictObject({
  id: name,
  label,
  handles: z.string().min(5).max(200),
  right: z.boolean().describe("true: they can move this case on; false: the customer comes back hotter"),
  result: z.string().min(5).max(240).describe("the note that they leave on the case"),
  seconds: z.int().min(10).max(180).default(40).describe("how long the customer is away"),
});
export type Department = z.infer<typeof department>;

/** The actions that every desk has, besides the scenario's own. */
export const deskActionNames = [
  "open-card",
  "open-article",
  "search",
  "hold",
  "resume",
  "transfer",
  "call-supervisor",
  "log-incident",
  "end-chat",
] as const;
export const deskActionName = z.enum(deskActionNames);
export type DeskActionName = z.infer<typeof deskActionName>;
