import { z } from "zod";

/** Who is chosen for a comparison in this browser's tab: ids with the names under which they were chosen. */
const choice = z.array(z.object({ id: z.string(), name: z.string() }));
export type Choice = z.infer<typeof choice>;

const nobody: Choice = [];
const listeners = new Set<() => void>();
let last: { raw: string; chosen: Choice } | null = null;

const keyOf = (screening: string) => `composure compare ${screening}`;

/** Who is chosen in a screening. The same list is the same object, as React asks for. */
export function readChoice(screening: string): Choice {
  const raw = sessionStorage.getItem(keyOf(screening));
  if (raw === null) return nobody;
  const key = `${screening} ${raw}`;
  if (last?.raw === key) return last.chosen;
  const parsed = choice.safeParse(parseJson(raw));
  last = { raw: key, chosen: parsed.success ? parsed.data : nobody };
  return last.chosen;
}

/** Keeps who is chosen, and tells everything on the page that shows it. */
export function keepChoice(screening: string, chosen: Choice): void {
  sessionStorage.setItem(keyOf(screening), JSON.stringify(chosen));
  for (const listener of listeners) listener();
}

/** Calls back after each change, until what it gives is called. */
export function followChoice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const chooseNobody = () => nobody;

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
