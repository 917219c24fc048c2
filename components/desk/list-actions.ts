import type { ActionField } from "@/roleplay/script/action";
import type { Desk } from "@/scenarios/show-desk";

export type DeskAction = { id: string; label: string; what: string; submit: string; fields: ActionField[] };

/** What the agent can do: the actions of this case, and those that every chat has. */
export function listActions(desk: Desk): { own: DeskAction[]; chat: DeskAction[] } {
  const reason = (optional: boolean): ActionField => ({
    kind: "text",
    id: "reason",
    label: "Reason",
    optional,
  });
  return {
    own: desk.actions.map(({ id, label, what, fields }) => ({ id, label, what, fields, submit: label })),
    chat: [
      {
        id: "hold",
        label: "Put on hold",
        what: "The customer waits while you look something up. Tell them first why, and for how long.",
        submit: "Put on hold",
        fields: [reason(true)],
      },
      {
        id: "transfer",
        label: "Transfer",
        what: "Hands the customer to another department. They may come back.",
        submit: "Transfer",
        fields: [reason(true)],
      },
      {
        id: "call-supervisor",
        label: "Call the supervisor",
        what: `Asks ${desk.supervisor} to join the chat.`,
        submit: "Call the supervisor",
        fields: [{ kind: "text", id: "reason", label: "What happened, in a sentence", optional: false }],
      },
      {
        id: "log-incident",
        label: "Log the incident",
        what: "Keeps what happened on record: facts, words, times. The customer does not see it.",
        submit: "Log it",
        fields: [{ kind: "text", id: "text", label: "What happened", optional: false }],
      },
    ],
  };
}
