"use client";

import { useSyncExternalStore } from "react";
import { z } from "zod";

const kept = z.record(z.string(), z.string());
type Levels = z.infer<typeof kept>;

const empty: Levels = {};
const listeners = new Set<() => void>();
let last: { raw: string; levels: Levels } | null = null;

/**
 * The levels that a rater has chosen so far, by criterion: "1" to "5" or "none". They are kept in this browser until they
 * are sent, so that a closed tab loses nothing.
 */
export function useRatingDraft(attempt: string) {
  const key = `composure rating ${attempt}`;
  const levels = useSyncExternalStore(
    follow,
    () => read(key),
    () => empty,
  );
  return {
    levels,
    choose: (criterion: string, level: string) => {
      localStorage.setItem(key, JSON.stringify({ ...read(key), [criterion]: level }));
      tell();
    },
    forget: () => {
      localStorage.removeItem(key);
      tell();
    },
  };
}

function follow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell() {
  for (const listener of listeners) listener();
}

/** The same levels are the same object, as React asks for. */
function read(key: string): Levels {
  const raw = localStorage.getItem(key);
  if (raw === null) return empty;
  if (last?.raw === raw) return last.levels;
  last = { raw, levels: parse(raw) };
  return last.levels;
}

function parse(raw: string): Levels {
  try {
    const read = kept.safeParse(JSON.parse(raw));
    return read.success ? read.data : empty;
  } catch {
    return empty;
  }
}
