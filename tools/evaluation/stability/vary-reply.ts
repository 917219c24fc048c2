import type { MoveName } from "@/roleplay/transcript/move";
import { respell } from "./respell";

/** A way to write the same reply otherwise, so that it still does the same. */
export interface Variation {
  readonly name: string;
  /** The reply written otherwise; the reply itself where there is nothing to change. `draw` gives 0 to below its number. */
  readonly vary: (reply: string, draw: (below: number) => number) => string;
  /** Moves that the words added may rightly make. */
  readonly adds?: readonly MoveName[];
}

/** Ways of writing that must not change what a reply is read to do. */
export const variations: readonly Variation[] = [
  { name: "a letter swapped", vary: (reply, draw) => changeWord(reply, draw, swapLetters) },
  { name: "a letter left out", vary: (reply, draw) => changeWord(reply, draw, dropLetter) },
  { name: "a letter doubled", vary: (reply, draw) => changeWord(reply, draw, doubleLetter) },
  { name: "no capitals", vary: (reply) => reply.toLowerCase() },
  { name: "no full stop at the end", vary: (reply) => reply.replace(/\.\s*$/, "") },
  { name: "dots for full stops", vary: (reply) => reply.replace(/\.(?= |$)/g, "..") },
  { name: "no apostrophes", vary: (reply) => reply.replace(/(?<=[a-z])['’](?=[a-z])/gi, "") },
  { name: "curly apostrophes", vary: (reply) => reply.replace(/(?<=[a-z])'(?=[a-z])/gi, "’") },
  { name: "contractions written out", vary: (reply) => replaceAll(reply, written) },
  { name: "contractions made", vary: (reply) => replaceAll(reply, contracted) },
  { name: "other numbers", vary: (reply, draw) => reply.replace(/[1-9]/g, () => String(1 + draw(9))) },
  {
    name: "other names",
    vary: (reply, draw) => reply.replace(names, () => otherNames[draw(otherNames.length)] ?? "Sam"),
  },
  { name: "a line break between sentences", vary: (reply) => reply.replace(/([.!?]) (?=[A-Z])/g, "$1\n") },
  { name: "American spelling", vary: (reply) => respell(reply, "American") },
  { name: "British spelling", vary: (reply) => respell(reply, "British") },
  {
    name: "opened politely",
    vary: (reply) => `Right then. ${reply}`,
    adds: ["acknowledgement", "focus", "courtesy"],
  },
  { name: "greeted", vary: (reply) => `Hello. ${reply}`, adds: ["courtesy"] },
  { name: "a smile at the end", vary: (reply) => `${reply} 🙂`, adds: ["courtesy"] },
];

const written: readonly (readonly [RegExp, string])[] = [
  [/\b([Ii])['’]m\b/g, "$1 am"],
  [/\b([Ii]|[Ww]e|[Yy]ou|[Tt]hey|[Ii]t|[Tt]hat)['’]ll\b/g, "$1 will"],
  [/\b([Ii]|[Ww]e|[Yy]ou|[Tt]hey)['’]ve\b/g, "$1 have"],
  [/\b([Ww]e|[Yy]ou|[Tt]hey)['’]re\b/g, "$1 are"],
  [/\b([Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Ww]as|[Hh]as|[Hh]ave|[Cc]ould|[Ww]ould)n['’]t\b/g, "$1 not"],
];
const contracted: readonly (readonly [RegExp, string])[] = [
  [/\b(I) am\b/g, "$1'm"],
  [/\b(I|We|we|You|you|They|they) will\b/g, "$1'll"],
  [/\b(I|We|we|You|you|They|they) have (?=[a-z]+(?:ed|en|nt)\b)/g, "$1've "],
  [/\b(We|we|You|you|They|they) are\b/g, "$1're"],
  [/\b(do|does|did|is|was|has|have|could|would) not\b/g, "$1n't"],
];
const names =
  /\b(?:Anna|Ben|Carla|Dave|David|Emma|Farah|Hall|James|Jenny|John|Karen|Kevin|Laura|Leah|Maria|Marta|Mark|Nina|Omar|Paul|Peter|Priya|Sam|Sarah|Sean|Smith|Tom|Jones|Patel|Khan)\b/g;
const otherNames = ["Nell", "Tariq", "Ingrid", "Femi", "Okafor", "Ludo", "Brannigan"];

function replaceAll(reply: string, pairs: readonly (readonly [RegExp, string])[]): string {
  return pairs.reduce((text, [from, to]) => text.replace(from, to), reply);
}

/** Changes one of the words of five letters or more, inside it: where people mistype, and others still read it. */
function changeWord(
  reply: string,
  draw: (below: number) => number,
  change: (word: string, at: number) => string,
): string {
  const words = [...reply.matchAll(/[a-z]{5,}/g)].filter(
    ({ index }) => !/[\w'’/@.-]/.test(reply[index - 1] ?? " "),
  );
  const word = words[draw(Math.max(1, words.length))];
  if (word === undefined) return reply;
  const at = 1 + draw(word[0].length - 3);
  return reply.slice(0, word.index) + change(word[0], at) + reply.slice(word.index + word[0].length);
}

function swapLetters(word: string, at: number): string {
  return word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2);
}

function dropLetter(word: string, at: number): string {
  return word.slice(0, at) + word.slice(at + 1);
}

function doubleLetter(word: string, at: number): string {
  return word.slice(0, at) + (word[at] ?? "") + word.slice(at);
}
