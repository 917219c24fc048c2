import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { Desk } from "@/scenarios/show-desk";
import { nameActions } from "./name-actions";

type ActionEntry = Extract<ShownEntry, { kind: "action" }>;

/** Says in a few words what was done at the desk: "Read “Transit cover”". */
export function describeActions(desk: Desk): (entry: ActionEntry) => string {
  const labelOf = nameActions(desk);
  const titles = new Map([...desk.card, ...desk.articles].map(({ id, title }) => [id, title]));
  const departments = new Map(desk.departments.map(({ id, label }) => [id, label]));
  return ({ action, fields }) => {
    const title = titles.get(String(fields.section ?? fields.article));
    if (action === "open-card" && title) return `Opened “${title}” on the customer card`;
    if (action === "open-article" && title) return `Read “${title}”`;
    if (action === "search" && fields.query) return `Searched for “${fields.query}”`;
    const department = departments.get(String(fields.department));
    if (action === "transfer" && department) return `Transferred to ${department}`;
    return labelOf(action);
  };
}
