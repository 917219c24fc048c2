import { type ActionField, deskActionName } from "../script/action";
import type { FieldValues } from "../transcript/entry";
import type { Play } from "./compile-play";

type Asked = { action: string; fields: FieldValues };
type Field = Pick<ActionField, "id" | "label"> &
  ({ kind: "text"; optional: boolean } | Extract<ActionField, { kind: "amount" | "choice" }>);

/**
 * What is wrong with an action that was asked for, in one sentence for the person who asked, or null where nothing
 * is. An action that is well-formed may still be refused by its limits: see `takeAction`.
 */
export function checkAction(play: Play, { action, fields }: Asked): string | null {
  const own = play.script.actions.find(({ id }) => id === action);
  const desk = deskActionName.safeParse(action);
  if (own === undefined && !desk.success) {
    return `There is no action "${action}" at this desk. It has: ${listActions(play).join(", ")}.`;
  }
  const wanted = own?.fields ?? listDeskFields(play, action);
  const unknown = Object.keys(fields).find((field) => !wanted.some(({ id }) => id === field));
  if (unknown !== undefined) {
    return `The action "${action}" has no field "${unknown}". It takes: ${wanted.map(({ id }) => id).join(", ") || "none"}.`;
  }
  return (
    wanted.map((field) => checkField(field, fields[field.id])).find((problem) => problem !== null) ?? null
  );
}

/** The names of all that can be done at this desk. */
export function listActions(play: Play): string[] {
  return [...deskActionName.options, ...play.script.actions.map(({ id }) => id)];
}

/** The fields of the actions that every desk has. */
export function listDeskFields(play: Play, action: string): Field[] {
  const text = (id: string, label: string, optional = false): Field => ({
    kind: "text",
    id,
    label,
    optional,
  });
  const choice = (id: string, label: string, among: { id: string }[]): Field => ({
    kind: "choice",
    id,
    label,
    choices: among.map((one) => one.id),
  });
  const fields: Record<string, Field[]> = {
    "open-card": [choice("section", "Section of the card", play.places.card)],
    "open-article": [choice("article", "Article", play.places.articles)],
    search: [text("query", "Words to look for")],
    hold: [text("reason", "Reason", true)],
    transfer: [choice("department", "Department", play.script.departments), text("reason", "Reason", true)],
    "call-supervisor": [text("reason", "Reason")],
    "log-incident": [text("text", "What happened")],
  };
  return fields[action] ?? [];
}

function checkField(field: Field, value: string | number | undefined): string | null {
  const missing = value === undefined || value === "";
  switch (field.kind) {
    case "text":
      if (missing) return field.optional ? null : `${field.label} is missing: type it in "${field.id}".`;
      return typeof value === "string" ? null : `${field.label} must be a text.`;
    case "amount":
      if (typeof value !== "number" || !Number.isFinite(value))
        return `${field.label} must be a number, in ${field.unit}.`;
      if (value >= field.from && value <= field.to) return null;
      return `${field.label} must lie between ${field.from} and ${field.to} (${field.unit}).`;
    case "choice":
      if (typeof value === "string" && field.choices.includes(value)) return null;
      return `${field.label} must be one of: ${field.choices.join(", ")}.`;
  }
}
