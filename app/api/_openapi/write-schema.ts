import { z } from "zod";
import { coach } from "@/grading/coach/coach";
import { scorecard } from "@/grading/scorecard";
import { attemptView, moment, shownEntry } from "@/roleplay/attempt/attempt-view";
import { attemptHead } from "@/scenarios/attempt-head";
import { desk } from "@/scenarios/desk";
import { invitationStatus, toldResult } from "@/scenarios/screening/invitation-status";
import { scenarioHead } from "@/scenarios/show-head";
import { errorAnswer } from "../_http/answer-error";

type Schema = z.core.JSONSchema.BaseSchema;

/** Schemas that have a name in the description; they are written once, and named wherever they occur. */
const named = z.registry<{ id: string }>();
named.add(attemptView, { id: "AttemptView" });
named.add(shownEntry, { id: "ShownEntry" });
named.add(moment, { id: "Moment" });
named.add(attemptHead, { id: "AttemptHead" });
named.add(scenarioHead, { id: "ScenarioHead" });
named.add(desk, { id: "Desk" });
named.add(scorecard, { id: "Scorecard" });
named.add(coach, { id: "Coach" });
named.add(invitationStatus, { id: "InvitationStatus" });
named.add(toldResult, { id: "ToldResult" });
named.add(errorAnswer, { id: "Error" });

/** A schema as JSON Schema, with the named ones in it as references. "input" is what is sent, "output" what is answered. */
export function writeSchema(schema: z.ZodType, io: "input" | "output"): Schema {
  // The outermost schema is never written as a reference, so it is put into another.
  const { properties } = toJson(z.object({ inner: schema }), io);
  const inner = properties?.inner;
  return typeof inner === "object" ? inner : {};
}

/** All named schemas, by their names. */
export function listComponents(): Record<string, Schema> {
  const all = z.object({
    attemptView,
    attemptHead,
    scenarioHead,
    desk,
    scorecard,
    coach,
    invitationStatus,
    toldResult,
    errorAnswer,
  });
  const definitions = Object.entries(toJson(all, "output").$defs ?? {});
  return Object.fromEntries(definitions.map(([name, { id: _, ...schema }]) => [name, schema]));
}

function toJson(schema: z.ZodType, io: "input" | "output"): Schema {
  const written = z.toJSONSchema(schema, { metadata: named, io, unrepresentable: "any" });
  const text = JSON.stringify(written).replaceAll('"#/$defs/', '"#/components/schemas/');
  return parseSchema(text);
}

function parseSchema(text: string): Schema {
  return JSON.parse(text);
}
