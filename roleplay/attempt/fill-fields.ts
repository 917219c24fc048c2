import type { FieldValues } from "../transcript/entry";

/** What the desk tells the agent, with each {field} in it replaced by what was typed there. */
export function fillFields(text: string, fields: FieldValues): string {
  return Object.entries(fields).reduce(
    (filled, [field, value]) => filled.replaceAll(`{${field}}`, String(value)),
    text,
  );
}
