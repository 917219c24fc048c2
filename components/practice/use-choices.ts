import { useSyncExternalStore } from "react";
import { type Choices, readChoices, writeChoice } from "./choices";

let listeners: (() => void)[] = [];
let known: Choices | null = null;

/** The learner's choices and how to change one. `first` is what the server read from the same cookies. */
export function useChoices(first: Choices): [Choices, (choice: keyof Choices, on: boolean) => void] {
  const choices = useSyncExternalStore(listen, readOnce, () => first);
  return [choices, choose];
}

function listen(onChange: () => void) {
  listeners = [...listeners, onChange];
  return () => {
    listeners = listeners.filter((listener) => listener !== onChange);
    // Another tab may choose otherwise before this is shown again.
    if (listeners.length === 0) known = null;
  };
}

function readOnce(): Choices {
  known ??= readChoices(document.cookie);
  return known;
}

function choose(choice: keyof Choices, on: boolean) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in all browsers yet.
  document.cookie = writeChoice(choice, on);
  // Without cookies the choice holds for this page.
  known = { ...readOnce(), [choice]: on };
  for (const listener of listeners) listener();
}
