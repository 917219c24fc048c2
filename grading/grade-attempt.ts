import type { Persona } from "@/roleplay/script/persona";
import type { Entry } from "@/roleplay/transcript/entry";
import { askForReview, trustDoubts } from "./ask-for-review";
import { dimensionName } from "./case/criterion-name";
import type { GradedCase } from "./case/graded-case";
import { explainStars } from "./explain-stars";
import { gradeCriterion } from "./grade-criterion";
import { graderVersion } from "./grader-version";
import { holdTotal } from "./hold-total";
import { pickNextTime, pickWellDone } from "./pick-highlights";
import type { Rubric } from "./rubric";
import { buildScene } from "./scene/build-scene";
import type { Untold } from "./scene/untold";
import type { Scorecard } from "./scorecard";
import { sumUp } from "./sum-up";
import { weighLevels } from "./weigh-levels";

/**
 * Grades an attempt from its entries alone; what a transcript from outside leaves `untold` is not observed. Scores are 0 to 100, levels 1 to 5, null where the chat gave no occasion.
 * Pure: the same entries, case, persona and rubric give the same scorecard to the byte.
 */
export function gradeAttempt(input: {
  graded: GradedCase;
  persona: Persona;
  rubric: Rubric;
  entries: readonly Entry[];
  untold?: readonly Untold[];
}): Scorecard {
  const { graded, persona, rubric, entries, untold = [] } = input;
  const scene = buildScene(graded, persona, entries, untold);
  const unfinished =
    scene.ending === "stopped" || ((scene.ending ?? null) === null && !scene.untold.has("ending"));
  const criteria = rubric.map((criterion) => gradeCriterion(criterion, scene, unfinished));
  const trusting = buildScene(graded, persona, trustDoubts(entries), untold);
  const doubted = rubric.map((criterion) => gradeCriterion(criterion, trusting, unfinished));
  const weighed = weighLevels(criteria).score;
  const bound = unfinished ? null : holdTotal(scene, criteria);
  const held = bound !== null && weighed !== null && weighed > bound.most ? bound : null;
  const total = held?.most ?? weighed;
  const stars = scene.notices.findLast((notice) => notice.stars !== undefined)?.stars ?? null;
  const wellDone = pickWellDone(criteria, scene);
  const nextTime = pickNextTime(criteria, rubric);
  return {
    grader: graderVersion,
    total,
    held,
    unfinished,
    summary: sumUp(scene, criteria, rubric, { wellDone, nextTime, held }),
    dimensions: dimensionName.options.map((dimension) => ({
      dimension,
      ...weighLevels(criteria.filter((one) => one.dimension === dimension)),
    })),
    criteria,
    ending: scene.ending ?? null,
    stars,
    starsReason: explainStars(stars, total),
    ...askForReview(entries, criteria, doubted),
    tension: scene.untold.has("mood")
      ? []
      : entries.map(({ sequence, at, mood }) => ({ entry: sequence, at, mood })),
    wellDone,
    nextTime,
  };
}
