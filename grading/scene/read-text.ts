import type { Entry } from "@/roleplay/transcript/entry";

/** The text of an entry into which evidence points: for an action, what the desk told the agent. */
export function readText(entry: Entry): string {
  return entry.kind === "action" ? entry.result : entry.text;
}
