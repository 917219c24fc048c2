import { findMove, quote, type ReplyMoment } from "../reply-moment";
import type { Rule } from "./rule";

/** What changes nothing for the customer, said only where nothing weightier is found. The last fits always. */
export const smallRules: readonly Rule[] = [
  {
    id: "strung-together",
    sign: "neither",
    criterion: "natural-voice",
    weight: 1.4,
    find: ({ turn, reply, name }) =>
      turn.moves.length < reply.reading.moves.length && !reply.reading.repeats
        ? {
            line: `Many kind phrases, and hardly a word of ${name}’s case among them.`,
            stretch: null,
          }
        : null,
  },
  small("assurance-early", 1.2, (moment) => {
    const found = moment.reply.stage === "unheard" ? findMove(moment, ["reassurance", "retention"]) : null;
    return (
      found && {
        line: `${quote(moment, found)} promises a good end before you know what ${moment.name} needs.`,
        stretch: found,
      }
    );
  }),
  small("closed-question", 1.1, (moment) => {
    const found = findMove(moment, ["closed-question"]);
    return (
      found && {
        line: `${quote(moment, found)} can be answered with a word. It tells you a fact, and not what ${moment.name} wants.`,
        stretch: found,
      }
    );
  }),
  small("attention-only", 1, (moment) => {
    const found = findMove(moment, ["acknowledgement"]);
    return (
      found && {
        line: `${quote(moment, found)} shows that you are there, and not yet that you understood.`,
        stretch: found,
      }
    );
  }),
  small("courtesy-only", 0.9, (moment) => {
    const found = findMove(moment, ["courtesy", "thanks", "reassurance", "retention"]);
    return (
      found && {
        line: `${quote(moment, found)} is courteous, and nothing else in this helps ${moment.name}.`,
        stretch: found,
      }
    );
  }),
  small("nothing-to-hold", 0.1, ({ name }) => ({
    line: `The coach sees nothing in this that ${name} can take hold of: no feeling met, no step, no answer.`,
    stretch: null,
  })),
];

function small(id: string, weight: number, find: (moment: ReplyMoment) => ReturnType<Rule["find"]>): Rule {
  return { id, sign: "neither", criterion: "listening", weight, find };
}
