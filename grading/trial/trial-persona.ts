import type { Persona } from "@/roleplay/script/persona";

/** A loud customer for the tests of the grader. */
export const trialPersona: Persona = {
  id: "trial-loud",
  label: "Loud",
  summary: "Demands action now.",
  voice: "CAPITALS in places.",
  warning: null,
  tactic: "loud",
  pace: {
    typingWordsPerMinute: 60,
    readingWordsPerMinute: 200,
    thinkSeconds: { from: 2, to: 4 },
    weighSeconds: { from: 3, to: 6 },
    gapSeconds: { from: 1, to: 2 },
  },
  temper: {
    start: 60,
    tense: { up: 30, down: 20 },
    heated: { up: 55, down: 45 },
    boiling: { up: 80, down: 70 },
    floor: 5,
    leavesAt: 98,
    contentBelow: 40,
  },
  patience: {
    promptSeconds: 40,
    nudgeSeconds: 60,
    nudgeAgainSeconds: 60,
    leaveSeconds: 60,
    holdSeconds: 90,
    boilingFactor: 0.6,
  },
  longReplyWords: 60,
  matters: 2,
  tension: {},
  weights: { listening: 3, apology: 2 },
};
