import { findMove, quote } from "../reply-moment";
import type { Rule } from "./rule";

const attacks: readonly string[] = ["tactic-attack", "tactic-probe", "tactic-after-limit"];

/** How a reply stands firm and stays with the case: limits, the supervisor, honesty, what is possible. */
export const firmnessRules: readonly Rule[] = [
  {
    id: "limit",
    sign: "helped",
    criterion: "calm-firmness",
    weight: 5,
    find: (moment) => {
      const abused =
        moment.scene.persona.tactic === "abusive" || moment.lines.some(({ beat }) => attacks.includes(beat));
      const found = abused ? findMove(moment, ["boundary"], ["retaliation"]) : null;
      return (
        found && { line: `A calm limit, and the help goes on: ${quote(moment, found)}.`, stretch: found }
      );
    },
  },
  {
    id: "supervisor-due",
    sign: "helped",
    criterion: "escalating",
    weight: 5,
    find: (moment) => {
      const due = moment.lines.some(
        ({ beat }) => beat === "wants-supervisor" || beat === "tactic-after-limit",
      );
      const found = due ? findMove(moment, ["escalation"]) : null;
      return (
        found && { line: `The supervisor is due, and you said so: ${quote(moment, found)}.`, stretch: found }
      );
    },
  },
  {
    id: "finding-out",
    sign: "helped",
    criterion: "honesty",
    weight: 3.5,
    find: (moment) => {
      const found = findMove(moment, ["find-out"], ["guess"]);
      return (
        found && {
          line: `You said what you do not know yet, and that you will find out: ${quote(moment, found)}.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "focus",
    sign: "helped",
    criterion: "calm-firmness",
    weight: 2.6,
    find: (moment) => {
      const found = findMove(moment, ["focus"], ["curt", "dismissal"]);
      return found && { line: `${quote(moment, found)} brings the talk back to what helps.`, stretch: found };
    },
  },
  {
    id: "possible",
    sign: "helped",
    criterion: "positive-language",
    weight: 2.6,
    find: (moment) => {
      const found = findMove(moment, ["positive-language"], ["canned"]);
      return found && { line: `${quote(moment, found)} turns the talk to what is possible.`, stretch: found };
    },
  },
  {
    id: "record",
    sign: "helped",
    criterion: "recording",
    weight: 2.6,
    find: (moment) => {
      const found = findMove(moment, ["record"]);
      return found && { line: `You said that it is written down: ${quote(moment, found)}.`, stretch: found };
    },
  },
  {
    id: "kind-close",
    sign: "helped",
    criterion: "self-control",
    weight: 2.6,
    find: (moment) => {
      const over = moment.reply.stage === "done";
      const found = over ? findMove(moment, ["courtesy", "thanks", "retention"], ["canned"]) : null;
      return found && { line: `A kind word to end with: ${quote(moment, found)}.`, stretch: found };
    },
  },
];
