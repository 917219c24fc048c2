import type { ShownEntry } from "@/roleplay/attempt/attempt-view";

/** The text of an entry that evidence points into: of an action, what the desk answered. */
export function textOf(entry: ShownEntry): string {
  return entry.kind === "action" ? entry.result : entry.text;
}
