import type { Desk } from "@/scenarios/show-desk";

const deskLabels: Record<string, string> = {
  "open-card": "Opened the customer card",
  "open-article": "Read an article",
  search: "Searched the knowledge base",
  hold: "Put on hold",
  resume: "Taken off hold",
  transfer: "Transferred",
  "call-supervisor": "Called the supervisor",
  "log-incident": "Logged the incident",
  "end-chat": "Ended the chat",
};

/** Gives the label of an action: the desk's own, else that of the scenario. */
export function nameActions(desk: Desk): (action: string) => string {
  const labels = new Map(desk.actions.map(({ id, label }) => [id, label]));
  return (action) => labels.get(action) ?? deskLabels[action] ?? action;
}
