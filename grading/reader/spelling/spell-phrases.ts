import { type PlainText, placeInOriginal } from "../write-plainly";
import { dialectPhrases } from "./dialects/dialect-phrases";

const expressions = dialectPhrases.map(({ says, plain }) => ({
  expression: new RegExp(between(says), "giu"),
  plain,
}));
// Hardly any reply in standard English holds one: looked for all at once, it costs a tenth.
const some = new RegExp(between(dialectPhrases.map(({ says }) => says).join("|")), "iu");

/** Writes turns of grammar of other Englishes as standard English has them, each unit with the place of the whole turn in the original. */
export function spellPhrases(plain: PlainText): PlainText {
  if (!some.test(plain.text)) return plain;
  return expressions.reduce(
    (held, { expression, plain: standard }) => replace(held, expression, standard),
    plain,
  );
}

/** The pattern of a turn that stands between words. */
function between(says: string): string {
  return `(?<![\\p{L}\\p{N}'’])(?:${says})(?![\\p{L}\\p{N}])`;
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
