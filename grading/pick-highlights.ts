import type { Rubric } from "./rubric";
import { isHarm } from "./scene/is-sure-enough";
import type { Scene } from "./scene/scene";
import type { CriterionResult, Evidence, Scorecard } from "./scorecard";

/**
 * The one thing done well, quoted: from the criterion with the highest level, then weight, whose evidence is the agent's own
 * words. A word or two, as a greeting, tells nobody what to keep: it stands back behind a sentence of nearly the same level.
 */
export function pickWellDone(criteria: readonly CriterionResult[], scene: Scene): Scorecard["wellDone"] {
  const shown = criteria.flatMap((one) => {
    const met = one.checks.flatMap((check) => {
      const evidence = check.result === "met" ? findOwnWords(check.evidence, scene) : null;
      return evidence === null ? [] : [{ why: check.reason, evidence, thin: isThin(evidence) }];
    });
    const best = met.find(({ thin }) => !thin) ?? met[0];
    if (best === undefined || one.level === null) return [];
    return [{ one, ...best, rank: one.level - (best.thin ? thinLoss : 0) }];
  });
  const [best] = shown.toSorted((a, b) => b.rank - a.rank || b.one.weight - a.one.weight);
  return best === undefined
    ? null
    : { criterion: best.one.criterion, why: best.why, evidence: best.evidence };
}

const thinLoss = 1.5;

function isThin({ quote }: Evidence): boolean {
  return quote.trim().split(/\s+/).length < 4;
}

/** A stretch that says it is better than a whole reply, and words that harm are none to praise. */
function findOwnWords(evidence: readonly Evidence[], { turns }: Scene): Evidence | null {
  const own = evidence.flatMap((one) => {
    const reply = turns.find((turn) => turn.reply.sequence === one.entry)?.reply;
    const harm = reply?.reading.moves.filter(({ move }) => isHarm(move)) ?? [];
    const harms = harm.some((found) => found.start < one.end && one.start < found.end);
    return reply === undefined || one.quote === "" || harms ? [] : [{ one, whole: one.quote === reply.text }];
  });
  const stretches = own.filter(({ whole }) => !whole).map(({ one }) => one);
  return stretches.find((one) => !isThin(one)) ?? stretches[0] ?? own[0]?.one ?? null;
}

/** The one thing to do next time: where weight and lost levels are largest. */
export function pickNextTime(criteria: readonly CriterionResult[], rubric: Rubric): Scorecard["nextTime"] {
  const lost = criteria.filter((one) => one.advice !== null && one.weight > 0);
  const [worst] = lost.toSorted((a, b) => b.weight * (5 - (b.level ?? 5)) - a.weight * (5 - (a.level ?? 5)));
  if (worst === undefined || worst.advice === null) return null;
  const aim = rubric.find((one) => one.id === worst.criterion)?.aim ?? "";
  const { entry, why, better } = worst.advice;
  return { criterion: worst.criterion, entry, why: `${why} Next time, ${aim}.`, better };
}
