import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import { addSample } from "./add-sample";
import type { CallAttempt } from "./call-attempt";
import type { ChatState } from "./chat-state";
import { mergeView } from "./merge-view";
import { createOutbox } from "./outbox";
import type { Outgoing, OutgoingWhat } from "./outgoing";
import { readSamples, writeSamples } from "./tension-samples";

type Doors = { call: CallAttempt; storage: Storage | null };

export type AttemptStore = {
  getState: () => ChatState;
  listen: (onChange: () => void) => () => void;
  /** Wakes it in the browser; gives the function that puts it to sleep again. */
  start: () => () => void;
  put: (what: OutgoingWhat) => Outgoing;
  dismissRefusal: () => void;
  /** Asks again now instead of at the next retry. */
  tryNow: () => void;
};

const longestWait = 30_000;

/** One attempt in one tab: what is known of it, what is on its way, and when to look again. */
export function createAttemptStore(first: AttemptView, { call, storage }: Doors): AttemptStore {
  const attempt = first.attempt.id;
  const samplesKey = `composure:tension:${attempt}`;
  const listeners = new Set<() => void>();
  let state: ChatState = {
    ...first,
    receivedAt: null,
    outbox: [],
    connection: "well",
    refusal: null,
    tension: addSample([], first.moment),
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let channel: BroadcastChannel | undefined;
  let looking = false;
  let lookAgain = false;
  let losses = 0;
  let awake = false;

  const change = (part: Partial<ChatState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  /** No polling: the server says in how many ms something more is to be seen. */
  const lookIn = (ms: number | null) => {
    clearTimeout(timer);
    if (awake && ms !== null) timer = setTimeout(look, Math.max(30, ms));
  };

  const accept = (view: AttemptView) => {
    const before = state.moment.next;
    losses = 0;
    change({ ...mergeView(state, view, Date.now()), connection: "well" });
    writeSamples(storage, samplesKey, state.tension);
    if (state.moment.next > before) channel?.postMessage(state.moment.next);
    lookIn(state.moment.nextIn);
  };

  const look = async () => {
    // One question at a time; what is asked meanwhile is asked again after the answer, which may be too old for it.
    lookAgain = looking;
    if (looking) return;
    looking = true;
    const answer = await call(attempt, "look", state.moment.next);
    looking = false;
    if (answer.kind === "view") accept(answer.view);
    if (answer.kind === "lost") {
      change({ connection: "lost" });
      lookIn(Math.min(longestWait, 1000 * 2 ** losses));
      losses += 1;
    } else if (lookAgain) void look();
  };

  const outbox = createOutbox({
    prefix: `composure:outbox:${attempt}:`,
    storage,
    onChange: (items) => change({ outbox: items }),
    async send(item) {
      const answer = await call(attempt, item, state.moment.next);
      if (answer.kind === "view") accept(answer.view);
      if (answer.kind === "refused")
        change({ refusal: { item, message: answer.message }, connection: "well" });
      if (answer.kind === "refused") void look();
      if (answer.kind === "lost") change({ connection: "lost" });
      return answer.kind === "lost" ? "lost" : "done";
    },
  });

  const wake = () => {
    if (document.visibilityState === "hidden") return;
    losses = 0;
    outbox.wake();
    void look();
  };

  return {
    getState: () => state,
    listen(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    start() {
      awake = true;
      change({ receivedAt: Date.now(), tension: readSamples(storage, samplesKey, state.tension) });
      channel = new BroadcastChannel(`composure:${attempt}`);
      channel.onmessage = ({ data }) => {
        if (data > state.moment.next) void look();
      };
      const offline = () => change({ connection: "lost" });
      window.addEventListener("online", wake);
      window.addEventListener("offline", offline);
      window.addEventListener("focus", wake);
      document.addEventListener("visibilitychange", wake);
      outbox.restore();
      // The page may be older than its data: out of the back-forward cache, or slow to wake.
      void look();
      return () => {
        awake = false;
        clearTimeout(timer);
        channel?.close();
        window.removeEventListener("online", wake);
        window.removeEventListener("offline", offline);
        window.removeEventListener("focus", wake);
        document.removeEventListener("visibilitychange", wake);
      };
    },
    put: outbox.put,
    dismissRefusal: () => change({ refusal: null }),
    tryNow: wake,
  };
}
