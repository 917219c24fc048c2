import type { CaseSoFar } from "./case-so-far";

/** What brings the case to its resolution next: something to do at the desk, or something to ask for first. */
export type NextStep = { kind: "action"; id: string } | { kind: "question"; fact: string; forAction: string };

/** The next step on the way that has fewest left; null where all of one way is done. */
export function findNextStep(so: CaseSoFar): NextStep | null {
  const ways = so.graded.resolution.full
    .flatMap(({ done }) => (done === undefined ? [] : [done]))
    .filter((way) => !way.some((id) => isBarred(so, id)))
    .map((way) => way.filter((id) => !so.done.has(id)))
    .toSorted((a, b) => a.length - b.length);
  const next = ways[0]?.[0];
  return next === undefined ? null : resolve(so, next, new Set());
}

/** Another action stands in its way, for good. */
function isBarred(so: CaseSoFar, id: string): boolean {
  const needs = so.graded.actions.find((action) => action.id === id)?.needs;
  return !so.done.has(id) && (needs?.notDone ?? []).some((other) => so.done.has(other));
}

/** What an action needs comes before it. */
function resolve(so: CaseSoFar, id: string, seen: ReadonlySet<string>): NextStep {
  const needs = so.graded.actions.find((action) => action.id === id)?.needs;
  const before = needs?.done?.find((other) => !so.done.has(other) && !seen.has(other));
  if (before !== undefined) return resolve(so, before, new Set([...seen, id]));
  const fact = needs?.told?.find((one) => !so.told.has(one));
  return fact === undefined ? { kind: "action", id } : { kind: "question", fact, forAction: id };
}
