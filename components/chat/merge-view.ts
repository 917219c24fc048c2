import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { addSample } from "./add-sample";
import type { ChatState } from "./chat-state";

/**
 * The state after the server's answer. Answers may overtake one another: entries are joined by their sequence,
 * and an older moment does not replace a newer one.
 */
export function mergeView(state: ChatState, view: AttemptView, receivedAt: number): ChatState {
  const known = new Set(state.entries.map(({ sequence }) => sequence));
  const fresh = view.entries.filter(({ sequence }) => !known.has(sequence));
  const entries =
    fresh.length === 0
      ? state.entries
      : [...state.entries, ...fresh].sort((one, other) => one.sequence - other.sequence);
  if (isOlder(view, state)) return { ...state, entries };
  return { ...state, ...view, entries, receivedAt, tension: addSample(state.tension, view.moment) };
}

function isOlder({ moment }: AttemptView, state: ChatState): boolean {
  return moment.next === state.moment.next ? moment.at < state.moment.at : moment.next < state.moment.next;
}
