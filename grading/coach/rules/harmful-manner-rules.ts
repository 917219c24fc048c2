import type { MoveName } from "@/roleplay/transcript/move";
import { countEarlier, findMove, quote } from "../reply-moment";
import type { Rule } from "./rule";

/** What pushes something into an outburst; a sign of attention interrupts nobody. */
const pushing: readonly MoveName[] = ["action-plan", "offer", "closed-question", "handover", "dead-end"];

/** A few words more than a customer likes to read are nothing to speak of. */
const clearlyOver = 1.2;

/** How a reply comes: too late, too long, into the customer's words, once more, or in words nobody can read. */
export const harmfulMannerRules: readonly Rule[] = [
  {
    id: "other-language",
    sign: "harmed",
    criterion: "clear-explanation",
    weight: 9,
    find: ({ reply, name }) =>
      reply.reading.english
        ? null
        : { line: `${name} cannot read this: the chat is in English.`, stretch: null },
  },
  {
    id: "nonsense",
    sign: "harmed",
    criterion: "clear-explanation",
    weight: 9,
    find: ({ reply, name }) =>
      reply.reading.nonsense ? { line: `${name} can make nothing of this.`, stretch: null } : null,
  },
  {
    id: "interrupted",
    sign: "harmed",
    criterion: "letting-vent",
    weight: 5,
    find: (moment) => {
      const found = moment.reply.interrupted ? findMove(moment, pushing) : null;
      return (
        found && {
          line: `${moment.name} was still writing when ${quote(moment, found)} cut in. Let them finish first.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "repeated",
    sign: "harmed",
    criterion: "listening",
    weight: 5,
    find: ({ reply, name }) =>
      reply.reading.repeats
        ? {
            line: `You have written nearly the same before. ${name} hears that nobody reads.`,
            stretch: null,
          }
        : null,
  },
  {
    id: "saved-verbatim",
    sign: "harmed",
    criterion: "natural-voice",
    weight: 4.5,
    find: ({ reply, name, scene }) => {
      const saved = scene.graded.savedReplies.find(({ id }) => id === reply.reading.saved);
      return saved === undefined
        ? null
        : {
            line: `This is the saved reply “${saved.title}” word for word. Make it ${name}’s own, or leave it.`,
            stretch: null,
          };
    },
  },
  {
    id: "long",
    sign: "harmed",
    criterion: "economy",
    weight: 3,
    find: ({ reply, name, scene: { persona } }) =>
      reply.reading.words > persona.longReplyWords * clearlyOver
        ? {
            line: `${reply.reading.words} words: ${name} reads about ${persona.longReplyWords} at most just now.`,
            stretch: null,
          }
        : null,
  },
  {
    id: "slow",
    sign: "harmed",
    criterion: "promptness",
    weight: 2,
    find: ({ turn, name, scene }) => {
      const wait = scene.waits.find((one) => one.turn === turn)?.milliseconds ?? 0;
      return wait > scene.persona.patience.nudgeSeconds * 1000
        ? {
            line: `${name} waited ${sayLength(wait)} for this. A short word in between keeps them with you.`,
            stretch: null,
          }
        : null;
    },
  },
  {
    id: "apology-again",
    sign: "harmed",
    criterion: "apology",
    weight: 3.5,
    find: (moment) => {
      const found = countEarlier(moment, "apology") >= 2 ? findMove(moment, ["apology"]) : null;
      return (
        found && {
          line: `${quote(moment, found)} is one apology too many. From here on only deeds help.`,
          stretch: found,
        }
      );
    },
  },
];

function sayLength(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60 === 0 ? "" : ` ${seconds % 60} s`;
  return minutes === 0 ? `${seconds} s` : `${minutes} min${rest}`;
}
