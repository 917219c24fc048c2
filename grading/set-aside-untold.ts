import type { Check } from "./checks/check";
import { pass, type Verdict } from "./checks/verdict";
import type { Untold } from "./scene/untold";
import type { JudgedCheck } from "./set-level";

type Kind = Check["kind"];

/** What each kind of check goes by that a transcript may leave untold. A new kind has to say it here. */
const goesBy: { readonly [K in Kind]: (check: Extract<Check, { kind: K }>) => Untold | null } = {
  absent: () => null,
  action: ({ of }) => (of === "supervisor-accepted" ? "supervisor" : "desk"),
  count: () => null,
  ending: () => "ending",
  fact: () => null,
  interruption: () => "interruptions",
  length: () => null,
  "looked-up": () => "desk",
  misstep: () => "desk",
  offer: () => null,
  order: () => null,
  present: ({ by }) => (by === "after-flare" ? "mood" : null),
  promise: ({ of }) => (of === "backed" ? "desk" : null),
  recap: () => null,
  "record-use": () => "desk",
  repetition: () => null,
  report: () => "desk",
  routing: () => "desk",
  "saved-reply": () => null,
  stage: () => "stage",
  "takes-up": () => null,
  tested: () => "tests",
  timing: () => null,
};

/** Verdicts of these are not to be had at all; of the others, what is met was seen all the same. */
const neverSeen: readonly Untold[] = ["mood", "interruptions", "tests", "supervisor", "ending"];

const reasons: Record<Untold, string> = {
  mood: "The transcript does not tell the customer's mood.",
  interruptions: "The transcript does not tell whether a reply came while the customer was writing.",
  stage: "The transcript does not tell how far the case had come.",
  tests: "The transcript does not tell what the customer tested.",
  desk: "The transcript does not tell what was done at the desk.",
  supervisor: "The transcript does not tell whether the supervisor took it up.",
  ending: "The transcript does not tell how the chat ended.",
};

/** A verdict that rests on what the transcript leaves untold becomes "not observed": nothing is guessed. */
export function setAsideUntold(check: Check, verdict: Verdict, untold: ReadonlySet<Untold>): Verdict {
  const basis = findBasis(check);
  if (basis === null || !untold.has(basis)) return verdict;
  return verdict.result === "met" && !neverSeen.includes(basis) ? verdict : pass(reasons[basis]);
}

/** Whether what was seen of a criterion is worth less than what the transcript leaves untold: then it has no level. */
export function hidesMost(judged: readonly JudgedCheck[], untold: ReadonlySet<Untold>): boolean {
  const sum = (some: readonly JudgedCheck[]) => some.reduce((all, { check }) => all + check.worth, 0);
  const seen = judged.filter(({ verdict }) => verdict.result !== "not-observed");
  const hidden = judged.filter(({ check, verdict }) => {
    const basis = findBasis(check);
    return basis !== null && untold.has(basis) && verdict.result === "not-observed";
  });
  return sum(hidden) > sum(seen);
}

function findBasis<K extends Kind>(check: Extract<Check, { kind: K }>): Untold | null {
  return goesBy[check.kind](check);
}
