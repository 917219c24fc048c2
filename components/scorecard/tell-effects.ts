import type { Scorecard } from "@/grading/scorecard";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import type { CauseName } from "@/roleplay/script/cause";

type Point = Scorecard["tension"][number];

/** What one turn did to the customer's tension (0 to 100), with what the customer answered to it. */
export type Effect = {
  /** The turn: a reply, a deed at the desk, or the line that came because the customer waited. */
  entry: number;
  /** Milliseconds since the start. */
  at: number;
  from: number;
  to: number;
  temper: Point["mood"]["temper"];
  /** What eased the customer, the strongest first. */
  eased: string[];
  /** What made the customer tenser, the strongest first. */
  tensed: string[];
};

const waiting: readonly string[] = [
  "nudge",
  "nudge-again",
  "hold-long",
  "promise-broken",
] satisfies CauseName[];

/**
 * The effect of each turn, in order: from the tension before it to the tension when the next one comes, so that an
 * answer counts to what it answers. What came by waiting is a turn of its own. The opening has no effect.
 */
export function tellEffects(tension: Scorecard["tension"], entries: readonly ShownEntry[]): Effect[] {
  const kinds = new Map(entries.map(({ sequence, kind }) => [sequence, kind]));
  const effects: Effect[] = [];
  let before = tension[0]?.mood.tension ?? 0;
  for (const point of tension) {
    const { entry, at, mood } = point;
    const kind = kinds.get(entry);
    const begins = kind === "reply" || kind === "action" || mood.pulls.some(isWaiting);
    if (begins)
      effects.push({ entry, at, from: before, to: before, temper: mood.temper, eased: [], tensed: [] });
    const last = effects.at(-1);
    if (last) follow(last, mood);
    before = mood.tension;
  }
  return effects;
}

function follow(effect: Effect, { tension, temper, pulls }: Point["mood"]) {
  const strongest = [...pulls].sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const name = (some: typeof pulls) => some.map(({ cause }) => cause);
  Object.assign(effect, {
    to: tension,
    temper,
    eased: [...new Set([...effect.eased, ...name(strongest.filter(({ by }) => by < 0))])],
    tensed: [...new Set([...effect.tensed, ...name(strongest.filter(({ by }) => by > 0))])],
  });
}

function isWaiting({ cause }: Point["mood"]["pulls"][number]): boolean {
  return waiting.includes(cause);
}
