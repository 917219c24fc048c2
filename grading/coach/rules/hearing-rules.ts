import {
  countEarlier,
  findMove,
  quote,
  quoteSentence,
  type ReplyMoment,
  speaksOfCase,
} from "../reply-moment";
import type { Rule } from "./rule";

/** What is said once does most; each time again it is worth less to the customer. */
const fading = 0.6;
const fade = (moment: ReplyMoment, ...moves: Parameters<typeof countEarlier>[1][]) =>
  fading ** countEarlier(moment, ...moves);

/** How a reply takes the customer in: the feeling, the story, the want. */
export const hearingRules: readonly Rule[] = [
  {
    id: "empathy",
    sign: "helped",
    criterion: "empathy",
    weight: 5,
    find: (moment) => {
      const found = findMove(moment, ["empathy"], ["canned", "dismissal"]);
      if (found === null || !speaksOfCase(moment, found)) return null;
      const line = `You named what this is like for ${moment.name}: ${quoteSentence(moment, found)}.`;
      return { line, stretch: found, weigh: moment.heated ? 1.2 : fade(moment, "empathy") };
    },
  },
  {
    id: "empathy-for-anybody",
    sign: "helped",
    criterion: "empathy",
    weight: 2.5,
    find: (moment) => {
      const found = findMove(moment, ["empathy"], ["canned", "dismissal"]);
      if (found === null || speaksOfCase(moment, found)) return null;
      const line = `${quote(moment, found)} shows that you noticed. Say what it cost ${moment.name}, and it reaches further.`;
      return { line, stretch: found, weigh: fade(moment, "empathy") };
    },
  },
  {
    id: "recap",
    sign: "helped",
    criterion: "listening",
    weight: 5,
    find: (moment) => {
      const found = findMove(moment, ["paraphrase"], ["canned"]);
      if (found === null || !speaksOfCase(moment, found)) return null;
      const checked = findMove(moment, ["confirm-understanding"]) !== null;
      const line = `You put it back in your own words${checked ? ", and asked whether that is right" : ""}: ${quoteSentence(moment, found)}.`;
      return { line, stretch: found, weigh: (checked ? 1.2 : 1) * fade(moment, "paraphrase") };
    },
  },
  {
    id: "understanding-checked",
    sign: "helped",
    criterion: "listening",
    weight: 3,
    find: (moment) => {
      const found = findMove(moment, ["confirm-understanding"]);
      return (
        found && {
          line: `You asked whether you had understood: ${quoteSentence(moment, found)}.`,
          stretch: found,
          weigh: fade(moment, "confirm-understanding"),
        }
      );
    },
  },
  {
    id: "open-question",
    sign: "helped",
    criterion: "inviting",
    weight: 4.5,
    find: (moment) => {
      const found = findMove(moment, ["open-question"], ["curt", "retaliation"]);
      const early = moment.reply.stage === "unheard";
      return (
        found && {
          line: `${quote(moment, found)} lets ${moment.name} tell it${early ? ", and may bring out what they really want" : " in their own words"}.`,
          stretch: found,
          weigh: early ? 1 : 0.5,
        }
      );
    },
  },
  {
    id: "needed-question",
    sign: "helped",
    criterion: "finding-the-want",
    weight: 2.5,
    find: (moment) => {
      const told = new Set(moment.lines.map(({ beat }) => beat));
      const onlyTheirs = moment.scene.graded.facts.filter(
        ({ id, shown }) => shown === undefined && !told.has(`fact-${id}`),
      );
      const found = moment.reply.reading.asked.find(({ fact }) => onlyTheirs.some(({ id }) => id === fact));
      return (
        found && {
          line: `${quote(moment, found)} asks for something that only ${moment.name} can tell you.`,
          stretch: found,
        }
      );
    },
  },
  {
    id: "apology",
    sign: "helped",
    criterion: "apology",
    weight: 4,
    find: (moment) => {
      const found = findMove(moment, ["apology"], ["canned", "dismissal"]);
      if (found === null || countEarlier(moment, "apology") > 0) return null;
      const own = speaksOfCase(moment, found);
      const line = own
        ? `One plain apology, for this very thing: ${quoteSentence(moment, found)}.`
        : `You apologised: ${quoteSentence(moment, found)}. Say for what, and it is ${moment.name}’s own.`;
      return { line, stretch: found, weigh: own ? 1 : 0.6 };
    },
  },
];
