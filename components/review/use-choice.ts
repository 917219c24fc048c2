"use client";

import { useSyncExternalStore } from "react";
import { mostCompared } from "@/scenarios/screening/comparison";
import { type Choice, chooseNobody, followChoice, keepChoice, readChoice } from "./choice-store";

/** Who is chosen for a comparison; it lasts over the pages of the ranking. */
export function useChoice(screening: string) {
  const chosen = useSyncExternalStore(followChoice, () => readChoice(screening), chooseNobody);
  const toggle = (one: Choice[number]) => {
    const others = chosen.filter(({ id }) => id !== one.id);
    keepChoice(screening, others.length < chosen.length ? others : [...chosen, one]);
  };
  return {
    chosen,
    isFull: chosen.length >= mostCompared,
    toggle,
    clear: () => keepChoice(screening, []),
  };
}
