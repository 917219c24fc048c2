/** The version of the grader: raised whenever the same transcript may earn another grade. Kept with each scorecard. */
export const graderVersion = "1.7.0";
