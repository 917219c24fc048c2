import { findMove, quote, type ReplyMoment } from "../reply-moment";
import type { Rule } from "./rule";

/** What a reply asks, states, offers and claims at the wrong moment, or against what is known. */
export const harmfulContentRules: readonly Rule[] = [
  {
    id: "asked-again",
    sign: "harmed",
    criterion: "listening",
    weight: 5,
    find: (moment) => {
      const told = moment.lines.map(({ beat }) => beat);
      const again = moment.reply.reading.asked.find(({ fact }) => told.includes(`fact-${fact}`));
      return (
        again && {
          line: `${quote(moment, again)} asks for what ${moment.name} has already told you.`,
          stretch: again,
        }
      );
    },
  },
  {
    id: "asked-though-shown",
    sign: "harmed",
    criterion: "using-history",
    weight: 4,
    find: (moment) => {
      const shown = moment.scene.graded.facts.filter((fact) => fact.shown !== undefined);
      const found = moment.reply.reading.asked.find(({ fact }) => shown.some(({ id }) => id === fact));
      return (
        found && {
          line: `${quote(moment, found)} asks for what the customer card shows.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "stated-wrong",
    sign: "harmed",
    criterion: "product-knowledge",
    weight: 6,
    find: (moment) => {
      const wrong = moment.reply.reading.stated.find(({ right }) => !right);
      const article = moment.scene.graded.articles.find(({ claims }) =>
        claims.some(({ id }) => id === wrong?.claim),
      );
      const where = article === undefined ? "" : ` Look at the article “${article.title}”.`;
      return (
        wrong && {
          line: `${quote(moment, wrong)} is not what the knowledge base says.${where}`,
          stretch: wrong,
        }
      );
    },
  },
  {
    id: "hollow-claim",
    sign: "harmed",
    criterion: "action-plan",
    weight: 6,
    find: (moment) => {
      const found = findMove(moment, ["action-done"]);
      if (found === null || moment.actions.some(({ action }) => action !== "search")) return null;
      return {
        line: `${quote(moment, found)} says that it is done, and nothing has been done at the desk. Do it now, and it comes true.`,
        stretch: found,
      };
    },
  },
  {
    id: "offered-early",
    sign: "harmed",
    criterion: "finding-the-want",
    weight: 4.5,
    find: (moment) =>
      sayOffer(moment, moment.reply.stage === "unheard", ["small", "fair", "big"], (words) => {
        return `${words} offers something before you know what ${moment.name} really wants.`;
      }),
  },
  {
    id: "offered-small",
    sign: "harmed",
    criterion: "resolution",
    weight: 3,
    find: (moment) =>
      sayOffer(moment, moment.reply.stage !== "unheard", ["small"], (words) => {
        return `${words} is less than ${moment.name} will take as fair after this.`;
      }),
  },
  {
    id: "offered-much",
    sign: "harmed",
    criterion: "resolution",
    weight: 4,
    find: (moment) =>
      sayOffer(moment, moment.reply.stage !== "unheard", ["big"], (words) => {
        return `${words} gives away more than this case calls for.`;
      }),
  },
  {
    id: "checked-early",
    sign: "harmed",
    criterion: "checking-satisfaction",
    weight: 4,
    find: (moment) => {
      const found = findMove(moment, ["satisfaction-check"]);
      // "Does Thursday suit you?" belongs to a proposal, and after a deed one may well ask.
      const proposes = findMove(moment, ["action-plan", "offer", "timeline", "action-done"]) !== null;
      const done = moment.actions.some(({ action }) =>
        moment.scene.graded.actions.some(({ id }) => id === action),
      );
      if (found === null || proposes || done || moment.reply.stage === "done") return null;
      return {
        line: `${quote(moment, found)} asks whether all is well, and nothing has been settled yet.`,
        stretch: found,
      };
    },
  },
  {
    id: "supervisor-early",
    sign: "harmed",
    criterion: "escalating",
    weight: 4,
    find: (moment) => {
      const found = findMove(moment, ["escalation"]);
      const due = moment.lines.some(
        ({ beat }) => beat === "wants-supervisor" || beat === "tactic-after-limit",
      );
      if (found === null || due || moment.turn.place > 2) return null;
      return {
        line: `${quote(moment, found)} hands it upwards before you have tried. ${moment.name} begins again with somebody else.`,
        stretch: found,
      };
    },
  },
];

function sayOffer(
  moment: ReplyMoment,
  isNow: boolean,
  sizes: readonly string[],
  say: (words: string) => string,
) {
  const found = moment.reply.reading.offers.find(({ size }) => sizes.includes(size));
  return isNow && found !== undefined ? { line: say(quote(moment, found)), stretch: found } : null;
}
