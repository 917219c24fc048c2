import type { Scorecard } from "../../grading/scorecard";

/** For tests of keeping scorecards: one with nothing observed. */
export const trialScorecard: Scorecard = {
  grader: "1",
  total: null,
  unfinished: true,
  summary: "You stopped before the customer could answer.",
  dimensions: [],
  criteria: [],
  ending: "stopped",
  stars: null,
  starsReason: "The customer left none.",
  tension: [],
  wellDone: null,
  nextTime: null,
};
