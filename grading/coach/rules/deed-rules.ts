import { countEarlier, findMove, quote, quoteSentence, type ReplyMoment } from "../reply-moment";
import type { Rule } from "./rule";

/** How a reply moves the case on: a step, a time, a deed, an answer. */
export const deedRules: readonly Rule[] = [
  {
    id: "plan",
    sign: "helped",
    criterion: "action-plan",
    weight: 4.5,
    find: (moment) => {
      const found = findMove(moment, ["action-plan"], ["canned", "guess"]);
      if (found === null || moment.reply.interrupted) return null;
      const early = moment.reply.stage === "unheard";
      const line = `${quote(moment, found)} is a step that ${moment.name} can hold you to.`;
      return { line, stretch: found, weigh: early ? 0.5 : 1 };
    },
  },
  {
    id: "done-and-told",
    sign: "helped",
    criterion: "action-plan",
    weight: 5,
    find: (moment) => {
      const own = moment.scene.graded.actions;
      const done = moment.actions.some(
        ({ action }) => action === "transfer" || own.some(({ id }) => id === action),
      );
      const found = done ? findMove(moment, ["action-done"]) : null;
      return (
        found && {
          line: `You told ${moment.name} what is done: ${quoteSentence(moment, found)}.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "satisfaction-checked",
    sign: "helped",
    criterion: "checking-satisfaction",
    weight: 4.5,
    find: (moment) => {
      const found = moment.reply.stage === "done" ? findMove(moment, ["satisfaction-check"]) : null;
      return (
        found && {
          line: `You asked ${moment.name} whether that settles it: ${quote(moment, found)}.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "fair-offer",
    sign: "helped",
    criterion: "resolution",
    weight: 3.5,
    find: (moment) => {
      const offer = moment.reply.reading.offers.find(({ size }) => size === "fair");
      if (offer === undefined || moment.reply.stage === "unheard") return null;
      const line = `${quote(moment, offer)} is fair, and comes after you know what ${moment.name} wants.`;
      return { line, stretch: offer };
    },
  },
  {
    id: "right-fact",
    sign: "helped",
    criterion: "product-knowledge",
    weight: 3.5,
    find: (moment) => {
      const right = moment.reply.reading.stated.find((stated) => stated.right);
      return (
        right && {
          line: `${quote(moment, right)} is right, and ${moment.name} can check it.`,
          stretch: right,
        }
      );
    },
  },
  {
    id: "handover",
    sign: "helped",
    criterion: "right-place",
    weight: 3,
    find: (moment) => {
      const found = findMove(moment, ["handover"]);
      return (
        found && {
          line: `You told ${moment.name} who takes this on: ${quote(moment, found)}.`,
          stretch: found,
        }
      );
    },
  },
  sayOnce("time", "keeping-time", "timeline", 2.6, (words) => `You gave a time: ${words}. Now keep it.`),
  sayOnce("ownership", "ownership", "ownership", 2.6, (words) => `You took it on yourself: ${words}.`),
  sayOnce(
    "explanation",
    "clear-explanation",
    "explanation",
    2.6,
    (words, name) => `${words} tells ${name} how it works, in words that they can use.`,
  ),
  sayOnce(
    "prevention",
    "foresight",
    "prevention",
    3,
    (words) => `You saw the next trouble before it came: ${words}.`,
  ),
];

/** A rule for one move that helps wherever it comes, and less each time it comes again. */
function sayOnce(
  id: string,
  criterion: Rule["criterion"],
  move: Parameters<typeof countEarlier>[1],
  weight: number,
  say: (quote: string, name: string) => string,
): Rule {
  const find = (moment: ReplyMoment) => {
    const found = findMove(moment, [move], ["canned", "guess", "jargon"]);
    const weigh = 0.8 ** countEarlier(moment, move);
    return found && { line: say(quote(moment, found), moment.name), stretch: found, weigh };
  };
  return { id, sign: "helped", criterion, weight, find };
}
