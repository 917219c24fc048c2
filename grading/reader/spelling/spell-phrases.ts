import { type PlainText, placeInOriginal } from "../write-plainly";
import { dialectPhrases } from "./dialects/dialect-phrases";

const expressions = dialectPhrases.map(({ says, plain }) => ({
  expression: new RegExp(`(?<![\\p{L}\\p{N}'’])(?:${says})(?![\\p{L}\\p{N}])`, "giu"),
  plain,
}));
// No phrase stands in a reply without one of these, and hardly any reply in standard English has one.
const telling =
  /\b(?:mi|wi|yuh|im|shi|dem|unu|una|nah|naa|don|dey|abi|herm|beg y|a which part|(?:i|we|you|he|she|it|they|e) done|go(?:ne?)? head|they the one|[a-hj-z]\w+ am\b|no go|well well|(?:i|we|e|them) go|later i|can or not|until finish|your good self|(?:is|are) (?:\w+ ){0,2}regretted|am i getting|would (?:you|ye) ever|the way (?:it|they|you) [wd]|be driven|stand (?:ye|you)|settle y)/i;

/** Writes turns of grammar of other Englishes as standard English has them, each unit with the place of the whole turn in the original. */
export function spellPhrases(plain: PlainText): PlainText {
  if (!telling.test(plain.text)) return plain;
  return expressions.reduce(
    (held, { expression, plain: standard }) => replace(held, expression, standard),
    plain,
  );
}

function replace(held: PlainText, expression: RegExp, standard: string): PlainText {
  const { text } = held;
  let written = "";
  let from = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  const keep = (to: number) => {
    for (let at = from; at < to; at += 1) {
      const place = placeInOriginal(held, at, at + 1);
      starts.push(place.start);
      ends.push(place.end);
    }
    written += text.slice(from, to);
  };
  for (const match of text.matchAll(expression)) {
    keep(match.index);
    from = match.index + match[0].length;
    const spelled = standard.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
    const place = placeInOriginal(held, match.index, from);
    for (let unit = 0; unit < spelled.length; unit += 1) {
      starts.push(place.start);
      ends.push(place.end);
    }
    written += spelled;
  }
  if (from === 0) return held;
  keep(text.length);
  return { text: written, starts, ends };
}
