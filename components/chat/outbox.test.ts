import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOutbox, type Delivery } from "./outbox";
import type { Outgoing } from "./outgoing";

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value);
  }
  removeItem(key: string) {
    this.#items.delete(key);
  }
  clear() {
    this.#items.clear();
  }
}

function openOutbox(storage: Storage | null, answer: (item: Outgoing) => Promise<Delivery>) {
  const sent: Outgoing[] = [];
  let items: Outgoing[] = [];
  const send = (item: Outgoing) => {
    sent.push(item);
    return answer(item);
  };
  const onChange = (next: Outgoing[]) => {
    items = next;
  };
  const outbox = createOutbox({ prefix: "outbox:1:", storage, send, onChange });
  return { outbox, sent, waiting: () => items };
}

const textOf = (item: Outgoing) => (item.kind === "reply" ? item.text : item.kind);

describe("the outbox", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps the order of what is put in while something is on its way", async () => {
    const { outbox, sent, waiting } = openOutbox(new MemoryStorage(), async () => "done");
    for (const text of ["one", "two", "three"]) outbox.put({ kind: "reply", text });
    expect(sent.map(textOf)).toEqual(["one"]);
    await vi.runAllTimersAsync();
    expect(sent.map(textOf)).toEqual(["one", "two", "three"]);
    expect(waiting()).toEqual([]);
  });

  it("sends what was lost again with the same id, and nothing before it", async () => {
    let reachable = false;
    const { outbox, sent } = openOutbox(new MemoryStorage(), async () => (reachable ? "done" : "lost"));
    outbox.put({ kind: "reply", text: "one" });
    outbox.put({ kind: "reply", text: "two" });
    await vi.advanceTimersByTimeAsync(1000);
    reachable = true;
    await vi.advanceTimersByTimeAsync(2000);
    expect(sent.map(textOf)).toEqual(["one", "one", "one", "two"]);
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
  });

  it("waits 1, 2, 4 and at last 30 seconds between its tries", async () => {
    const { outbox, sent } = openOutbox(null, async () => "lost");
    outbox.put({ kind: "reply", text: "one" });
    await vi.advanceTimersByTimeAsync(999);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2000 + 4000 + 8000 + 16_000 + 30_000);
    expect(sent).toHaveLength(7);
    await vi.advanceTimersByTimeAsync(29_999);
    expect(sent).toHaveLength(7);
  });

  it("tries at once when it is woken", async () => {
    let reachable = false;
    const { outbox, sent, waiting } = openOutbox(null, async () => (reachable ? "done" : "lost"));
    outbox.put({ kind: "reply", text: "one" });
    await vi.advanceTimersByTimeAsync(60_000);
    const before = sent.length;
    reachable = true;
    outbox.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(before + 1);
    expect(waiting()).toEqual([]);
  });

  it("does not send twice at once when it is woken while sending", async () => {
    const { outbox, sent } = openOutbox(null, () => new Promise(() => {}));
    outbox.put({ kind: "reply", text: "one" });
    outbox.wake();
    outbox.wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveLength(1);
  });

  it("takes up after a reload what was not delivered, in its order and with its ids", async () => {
    const storage = new MemoryStorage();
    const first = openOutbox(storage, async () => "lost");
    const ids = ["one", "two"].map((text) => first.outbox.put({ kind: "reply", text }).id);
    await vi.advanceTimersByTimeAsync(0);

    const second = openOutbox(storage, async () => "done");
    second.outbox.restore();
    await vi.advanceTimersByTimeAsync(0);
    expect(second.sent.map(({ id }) => id)).toEqual(ids);
    expect(storage.length).toBe(0);
  });

  it("leaves alone what other attempts keep, and what is no item", () => {
    const storage = new MemoryStorage();
    storage.setItem("outbox:2:abc", JSON.stringify({ id: "abc", order: 1, kind: "reply", text: "not mine" }));
    storage.setItem("outbox:1:broken", "{");
    const { outbox, sent } = openOutbox(storage, async () => "done");
    outbox.restore();
    expect(sent).toEqual([]);
  });
});
