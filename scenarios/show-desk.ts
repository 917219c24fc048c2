import type { ActionField } from "@/roleplay/script/action";
import type { Scenario } from "./schema/scenario";

/** What a participant finds at the desk beside the chat. Rubrics, beats, claims and lines not yet said are not in it. */
export type Desk = {
  customer: { name: string; address: string };
  company: string;
  briefing: Scenario["briefing"];
  card: Scenario["card"];
  articles: { id: string; title: string; body: string; keywords: string[] }[];
  savedReplies: Scenario["savedReplies"];
  departments: { id: string; label: string; handles: string }[];
  actions: { id: string; label: string; what: string; fields: ActionField[]; times: number }[];
  supervisor: string;
};

/** The desk of a scenario, as the participant may see it. */
export function showDesk(scenario: Scenario): Desk {
  return {
    customer: { name: scenario.customer.name, address: scenario.customer.address },
    company: scenario.company,
    briefing: scenario.briefing,
    card: scenario.card,
    articles: scenario.articles.map(({ id, title, body, keywords }) => ({ id, title, body, keywords })),
    savedReplies: scenario.savedReplies,
    departments: scenario.departments.map(({ id, label, handles }) => ({ id, label, handles })),
    actions: scenario.actions.map(({ id, label, what, fields, times }) => ({
      id,
      label,
      what,
      fields,
      times,
    })),
    supervisor: scenario.supervisor.name,
  };
}
