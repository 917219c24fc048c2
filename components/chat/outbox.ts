import { makeId } from "./make-id";
import type { Outgoing, OutgoingWhat } from "./outgoing";

/** How a sending ended: `lost` means that nobody can tell whether it arrived, so it is sent again. */
export type Delivery = "done" | "lost";

type Doors = {
  /** Names the attempt: each item lies under a key of its own, so that two tabs never overwrite each other. */
  prefix: string;
  storage: Storage | null;
  send: (item: Outgoing) => Promise<Delivery>;
  onChange: (items: Outgoing[]) => void;
};

export type Outbox = {
  /** Takes something in and sends it once all before it is delivered. */
  put: (what: OutgoingWhat) => Outgoing;
  /** Takes back in what a reload interrupted. */
  restore: () => void;
  /** Tries again now instead of at the next retry. */
  wake: () => void;
};

const longestWait = 30_000;

/**
 * Keeps what is not yet delivered, in order, through reloads and dead connections. One item is on its way at a
 * time; after a loss it is sent again with the same id after 1, 2, 4 … 30 s.
 */
export function createOutbox({ prefix, storage, send, onChange }: Doors): Outbox {
  let items: Outgoing[] = [];
  let sending = false;
  let losses = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Outgoing[]) => {
    items = next;
    onChange(items);
  };

  const sendNext = async () => {
    const [item] = items;
    if (sending || !item) return;
    sending = true;
    clearTimeout(timer);
    const delivery = await send(item);
    sending = false;
    if (delivery === "lost") {
      timer = setTimeout(sendNext, Math.min(longestWait, 1000 * 2 ** losses));
      losses += 1;
      return;
    }
    losses = 0;
    forget(storage, `${prefix}${item.id}`);
    change(items.filter(({ id }) => id !== item.id));
    await sendNext();
  };

  return {
    put(what) {
      const last = items.at(-1)?.order ?? 0;
      const item = { ...what, id: makeId(), order: Math.max(Date.now(), last + 1) };
      keep(storage, `${prefix}${item.id}`, item);
      change([...items, item]);
      void sendNext();
      return item;
    },
    restore() {
      const known = new Set(items.map(({ id }) => id));
      const found = readItems(storage, prefix).filter(({ id }) => !known.has(id));
      if (found.length === 0) return;
      change([...items, ...found].sort((one, other) => one.order - other.order));
      void sendNext();
    },
    wake() {
      losses = 0;
      void sendNext();
    },
  };
}

function keep(storage: Storage | null, key: string, item: Outgoing) {
  try {
    storage?.setItem(key, JSON.stringify(item));
  } catch {
    // Full or forbidden storage: the item still goes out, it only would not outlive a reload.
  }
}

function forget(storage: Storage | null, key: string) {
  try {
    storage?.removeItem(key);
  } catch {
    // As above.
  }
}

function readItems(storage: Storage | null, prefix: string): Outgoing[] {
  if (!storage) return [];
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
  return keys
    .filter((key) => key.startsWith(prefix))
    .map((key) => readItem(storage.getItem(key)))
    .filter((item) => item !== null)
    .sort((one, other) => one.order - other.order);
}

function readItem(text: string | null): Outgoing | null {
  try {
    const item: Outgoing = JSON.parse(text ?? "null");
    return typeof item?.id === "string" && typeof item.order === "number" ? item : null;
  } catch {
    return null;
  }
}
