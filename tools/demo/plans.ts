import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";

const evenly = { compassion: 1, composure: 1, efficiency: 1, efficacy: 1 };
const contact = "Daniel Okonjo, hiring@ternwharf.example, 020 7946 0144";

/** The screening of advisers: closed, everybody decided about. */
export function planAdvisers(deadline: number): ScreeningDraft {
  return {
    title: "Customer care advisers",
    blind: false,
    deadline: new Date(deadline).toISOString(),
    plan: {
      steps: [
        { pool: ["violin-in-the-rain", "heating-off-on-friday"], minutes: 15 },
        { pool: ["surgeon-day-room", "bakery-oven-down"], minutes: 13 },
      ],
      warmUp: null,
      statedMinutes: 45,
      weights: evenly,
      cut: {
        score: 60,
        rationale:
          "Three team leads rated twelve chats of advisers who had passed their probation, without seeing the machine's levels. The lowest of the twelve came to 58 by their ratings and to 61 by the machine. A line to look at, and no decision: everybody near it is read by two people.",
      },
      feedback: "full",
      languages: ["en", "es"],
      introduction:
        "You would be answering people who have bought something that went wrong: parcels, heating, rooms, ovens. The two chats are with customers as our advisers meet them in a bad week. Nobody gets everything right, and we know it.",
      contact,
      graceMinutes: 10,
      retentionDays: 365,
      asksHistory: true,
      asksGroups: true,
    },
  };
}

/** The screening that runs: open, blind, with a warm-up and weights of its own. */
export function planChatTeam(deadline: number): ScreeningDraft {
  return {
    title: "Live chat team, evenings and weekends",
    blind: true,
    deadline: new Date(deadline).toISOString(),
    plan: {
      steps: [
        { pool: ["three-missed-engineers", "scratch-on-the-van"], minutes: 16 },
        { pool: ["eclipse-camera", "completion-day-payment"], minutes: 18 },
      ],
      warmUp: "surgeon-day-room",
      statedMinutes: 65,
      weights: { compassion: 1, composure: 2, efficiency: 1, efficacy: 2 },
      cut: {
        score: 55,
        rationale:
          "Carried over from the screening of advisers, five points lower, because one of the two customers here attacks in person and good agents lose points against them. To be looked at again when thirty have finished.",
      },
      feedback: "summary",
      languages: ["en", "es", "fr", "de"],
      introduction:
        "The evening team takes over when shops have closed and tempers are short. One of the customers here will be rude to you. You may stop at any time, and nothing is held against you but the part that is missing.",
      contact,
      graceMinutes: 10,
      retentionDays: 180,
      asksHistory: true,
      asksGroups: true,
    },
  };
}

/** The screening that is being written: a draft. */
export const planNightDesk: ScreeningDraft = {
  title: "Night desk, commercial kitchens",
  blind: true,
  deadline: null,
  plan: {
    steps: [{ pool: ["bakery-oven-down"], minutes: 14 }],
    warmUp: "violin-in-the-rain",
    statedMinutes: 35,
    weights: evenly,
    cut: null,
    feedback: "thanks",
    languages: ["en"],
    introduction: "",
    contact,
    graceMinutes: 10,
    retentionDays: 180,
    asksHistory: true,
    asksGroups: false,
  },
};
