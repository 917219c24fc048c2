import { useEffect, useState, useSyncExternalStore } from "react";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { type AttemptStore, createAttemptStore } from "./attempt-store";
import { callAttempt } from "./call-attempt";
import type { ChatState } from "./chat-state";

/** The attempt as this tab knows it, kept in step with the server for as long as the page is open. */
export function useAttempt(first: AttemptView): { state: ChatState; store: AttemptStore } {
  const [store] = useState(() => createAttemptStore(first, { call: callAttempt, storage: findStorage() }));
  const state = useSyncExternalStore(store.listen, store.getState, store.getState);
  useEffect(() => store.start(), [store]);
  return { state, store };
}

/** The browser's storage; null on the server, and where it is forbidden. */
export function findStorage(): Storage | null {
  try {
    return typeof window === "undefined" ? null : window.localStorage;
  } catch {
    return null;
  }
}
