import type { Persona } from "@/roleplay/script/persona";
import type { Entry } from "@/roleplay/transcript/entry";
import type { CriterionName } from "./case/criterion-name";
import type { GradedCase } from "./case/graded-case";
import { holdTotal } from "./hold-total";
import { buildScene } from "./scene/build-scene";
import type { Scorecard } from "./scorecard";
import { weighLevels } from "./weigh-levels";

/**
 * What a scorecard comes to with the levels (1 to 5) that a person put beside the grader's: the same weights, the same
 * hold of the outcome. Levels, dimensions and total are new; reasons, evidence and advice stay the grader's. With no
 * level to put in its place it is the scorecard as it was.
 */
export function overrideLevels(input: {
  scorecard: Scorecard;
  levels: ReadonlyMap<CriterionName, number>;
  graded: GradedCase;
  persona: Persona;
  entries: readonly Entry[];
}): Scorecard {
  const { scorecard, levels, graded, persona, entries } = input;
  if (levels.size === 0) return scorecard;
  const criteria = scorecard.criteria.map((one) => ({
    ...one,
    level: levels.get(one.criterion) ?? one.level,
  }));
  const weighed = weighLevels(criteria).score;
  const bound = scorecard.unfinished ? null : holdTotal(buildScene(graded, persona, entries, []), criteria);
  const held = bound !== null && weighed !== null && weighed > bound.most ? bound : null;
  return {
    ...scorecard,
    criteria,
    total: held?.most ?? weighed,
    held,
    dimensions: scorecard.dimensions.map(({ dimension }) => ({
      dimension,
      ...weighLevels(criteria.filter((one) => one.dimension === dimension)),
    })),
  };
}
