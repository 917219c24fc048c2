import { cutClauses, type Sentence } from "../cut-clauses";
import { type PlainWord, spellPlainly } from "./spell-plainly";

/** A stretch of a reply that says one thing, in plain spelling. `asks` is the place of the first word that is asked, or null. */
export interface PlainClause {
  readonly words: readonly PlainWord[];
  readonly start: number;
  readonly end: number;
  readonly asks: number | null;
}

const questionWords = new Set("what which where who whose how why".split(" "));
const openers = new Set(
  "is are was were do does did have has can could would will may might shall should when".split(" "),
);
const persons = new Set("you i we it this that there the your he she they".split(" "));
const lead = new Set("and but so or ok then also sorry please hi hello thank great right now".split(" "));
const tags =
  /^(?:right|ok|correct|yes|no|yeah|please|is that right|is that correct|is that ok|does that make sense)$/;

/** Cuts a text into sentences, each a list of clauses, and says which clauses ask something. */
export function cutPlainClauses(text: string): PlainClause[][] {
  return cutClauses(text).map(readSentence);
}

function readSentence(sentence: Sentence): PlainClause[] {
  const parts = sentence.clauses
    .map((clause) => spellPlainly(sentence.words.slice(clause.start, clause.end)))
    .filter((words) => words.length > 0);
  let asking = false;
  return parts.map((words, at) => {
    const opening = findQuestion(words);
    const ends = sentence.mark === "question" && at === parts.length - 1;
    const tag = tags.test(words.map((word) => word.text).join(" "));
    // "Could you send me the order number, the postcode, and the date?" goes on asking after each comma.
    asking = opening !== null || (asking && sentence.mark === "question" && !reports(words));
    const asks = opening ?? (asking || (ends && !tag) ? 0 : null);
    return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, asks };
  });
}

/** The place where a question begins inside the clause: "I have the order but which colour was it" asks from "which" on. */
function findQuestion(words: readonly PlainWord[]): number | null {
  let opens = true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]?.text ?? "";
    const next = words[at + 1]?.text ?? "";
    if (opens && questionWords.has(word) && !(word === "how" && next === "ever")) return at;
    if (opens && openers.has(word) && (word === "when" ? openers.has(next) : persons.has(next))) return at;
    opens = lead.has(word) ? opens || word === "and" || word === "but" || word === "so" : word === "because";
  }
  return null;
}

function reports(words: readonly PlainWord[]): boolean {
  return /^(?:i|we) (?:have|can see|see|found|got|am|will|would)\b/.test(
    words
      .slice(0, 3)
      .map((word) => word.text)
      .join(" "),
  );
}
