import { trialCase } from "../../grading/trial/trial-case";
import type { Persona } from "../../roleplay/script/persona";
import type { Scenario } from "../../scenarios/schema/scenario";

/** For tests: a library of one scenario, "trial-suitcase", anew at each call. */
export function trialLibrary(): { scenarios: Map<string, Scenario>; personas: Map<string, Persona> } {
  return structuredClone({
    scenarios: new Map([[scenario.id, scenario]]),
    personas: new Map([[persona.id, persona]]),
  });
}

const scenario: Scenario = {
  ...trialCase,
  version: 1,
  title: "The wheel that came off",
  trade: "Luggage",
  company: "Mereside Cases",
  difficulty: 2,
  minutes: 8,
  skills: ["listening", "action-plan", "resolution"],
  warning: null,
  savedReplies: [
    ...trialCase.savedReplies,
    { id: "wait", title: "Ask to wait", text: "Thank you for your patience while I look into this for you." },
  ],
  pitch: "A stage manager's new suitcase lost a wheel at the airport, and she wants all of her money back.",
  briefing: {
    role: "You answer the chat of Mereside Cases on a Tuesday morning.",
    may: ["Send a replacement by courier.", "Refund up to £40 of goodwill."],
    mayNot: ["Refund a used case as a whole."],
    know: ["Wheels are covered for ten years.", "The courier's next round is on Thursday."],
  },
};

const persona: Persona = {
  id: "trial-loud",
  label: "Loud",
  summary: "Shouts first and listens later.",
  voice: "CAPITALS and short sentences.",
  warning: null,
  tactic: "loud",
  pace: {
    typingWordsPerMinute: 60,
    readingWordsPerMinute: 250,
    thinkSeconds: { from: 1, to: 3 },
    weighSeconds: { from: 3, to: 6 },
    gapSeconds: { from: 1, to: 2 },
  },
  temper: {
    start: 60,
    tense: { up: 35, down: 25 },
    heated: { up: 60, down: 50 },
    boiling: { up: 85, down: 75 },
    floor: 10,
    leavesAt: 98,
    contentBelow: 45,
  },
  patience: {
    promptSeconds: 45,
    nudgeSeconds: 90,
    nudgeAgainSeconds: 60,
    leaveSeconds: 60,
    holdSeconds: 120,
    boilingFactor: 0.7,
  },
  longReplyWords: 80,
  matters: 2,
  tension: { insult: 20, dismissal: 12, empathy: -6, apology: -5, plan: -6, "done-reported": -10, nudge: 6 },
  weights: { listening: 2, "action-plan": 2, resolution: 3 },
};
