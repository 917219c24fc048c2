/** What the words of the adverse-impact report mean, and where each rule comes from: told on its page and in its exports. */
export const fairnessDefinitions: readonly { term: string; meaning: string; source: string }[] = [
  {
    term: "Selection rate",
    meaning:
      "Candidates of a group whom a person decided to advance, divided by all of the group about whom a person decided (advance, hold or decline; the newest decision counts).",
    source: "29 CFR 1607.16 R; 6 RCNY 5-300",
  },
  {
    term: "Scoring rate",
    meaning:
      "Candidates of a group with a total strictly above the median of the full sample, divided by all of the group with a total. The total is the machine's own, before any reviewer's change. The sample includes those whose group is not known.",
    source: "6 RCNY 5-300, 5-301",
  },
  {
    term: "Reference",
    meaning:
      "The group with the highest rate of those that are 2 % of the known sample or more and at least five people; of equal ones the biggest; where no group is so big, the highest of all. Groups that are left out are never the reference.",
    source:
      "29 CFR 1607.4 D; Questions and Answers, 44 Fed. Reg. 11996 (2 March 1979), question 11; the five are ours",
  },
  {
    term: "Impact ratio",
    meaning: "A group's rate divided by the reference's.",
    source: "29 CFR 1607.4 D; 6 RCNY 5-300",
  },
  {
    term: "Strict impact ratio",
    meaning:
      "A group's rate divided by the highest rate of all groups that are not left out, however small they are.",
    source: "6 RCNY 5-300",
  },
  {
    term: "Below four fifths",
    meaning:
      "The impact ratio is less than 0.8. A rule of thumb for practical significance and a reason to look; neither proof nor acquittal.",
    source: "29 CFR 1607.4 D",
  },
  {
    term: "p",
    meaning:
      "Fisher's exact test, two-sided, of the group against the reference: how likely a difference at least as unlikely would be by chance. Significant: under 0.05. It is not corrected for the number of comparisons: of twenty, one is expected to be significant by chance alone.",
    source: "Agresti (1992), Statistical Science 7(1), 131-153, section 2.1, method b",
  },
  {
    term: "Few people",
    meaning: "Fewer than 30 in the group or in the reference.",
    source: "29 CFR 1607.4 D speaks of small numbers and names none; the 30 are ours",
  },
  {
    term: "One different person",
    meaning:
      "Had one more of the group been chosen instead of one of the reference, the group would be ahead of the reference.",
    source: "Questions and Answers, 44 Fed. Reg. 11996 (2 March 1979), question 21",
  },
  {
    term: "Unknown",
    meaning:
      "Candidates who were not asked, gave no answer or would rather not say. They are counted apart and in no group.",
    source: "6 RCNY 5-301",
  },
  {
    term: "Left out",
    meaning:
      "A group of less than 2 % of those whose group is known may be left out of the ratios. Its numbers and the reason stand in the table.",
    source: "6 RCNY 5-301",
  },
];
