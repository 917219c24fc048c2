import type { Condition } from "@/roleplay/script/condition";

const anyKeys = [
  "heard",
  "asked",
  "touched",
  "stated",
  "misstated",
  "offered",
  "acted",
  "stage",
  "temper",
  "tactic",
] as const;
const allKeys = ["heardAll", "notHeard", "done", "notDone", "lookedUp", "told", "after", "notAfter"] as const;

/** Whether the wider condition holds whenever the narrower one does, as far as its keys tell. */
export function implies(narrower: Condition, wider: Condition): boolean {
  return (
    anyKeys.every(
      (key) => impliesAny(narrower[key], wider[key]) || (key === "heard" && hearsAll(narrower, wider)),
    ) &&
    allKeys.every((key) => impliesAll(narrower[key], wider[key])) &&
    (narrower.repliesFrom ?? 0) >= (wider.repliesFrom ?? 0)
  );
}

function impliesAny(narrower: readonly string[] | undefined, wider: readonly string[] | undefined): boolean {
  if (!wider) return true;
  return narrower?.every((item) => wider.includes(item)) ?? false;
}

function impliesAll(narrower: readonly string[] | undefined, wider: readonly string[] | undefined): boolean {
  return (wider ?? []).every((item) => narrower?.includes(item));
}

function hearsAll(narrower: Condition, wider: Condition): boolean {
  return narrower.heardAll?.some((move) => wider.heard?.includes(move)) ?? false;
}
