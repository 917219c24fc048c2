import { foldLookAlikes } from "./fold-look-alikes";

/** A text as its reader would write it down, and where in the original each of its UTF-16 units begins and ends. */
export interface PlainText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What nobody sees: zero-width and direction marks, joiners, fillers, tags, variation selectors, control characters. */
export const hiddenCharacter = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/u;
const lineEnd = /^[\n\v\f\r\u0085\u2028\u2029]$/;
const blank = /^[\t\p{Zs}\u2800]$/u;
const letter = /^[\p{L}\p{N}]$/u;
const mark = /^\p{M}$/u;
// Letters dressed up: full width, bold, script, circled, squared.
const styled = /^[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u2102-\u2139\u24b6-\u24e9\u{1f130}-\u{1f149}]$/u;
// Nothing to take away in a text of these alone: the ordinary case costs one look.
const ordinary =
  /^[\n\x20-\x7e\u00a1-\u00ac\u00ae-\u0130\u0132-\u017e\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/**
 * Writes a text plainly: hidden characters are left out, look-alike and dressed-up letters become the letters that they
 * look like, accents stand on their letter, every blank is a space and every line end a newline. Time is linear.
 */
export function writePlainly(text: string): PlainText {
  if (ordinary.test(text)) return { text, starts: [], ends: [] };
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    if (sign >= " " && sign <= "~") {
      units.push(sign);
      starts.push(at);
      ends.push(end);
      at = end;
      continue;
    }
    const plain = spellSign(sign, text.charCodeAt(at - 1), units.at(-1) ?? "");
    if (plain.onto === true) {
      units[units.length - 1] = plain.text;
      ends[ends.length - 1] = end;
    } else
      for (let unit = 0; unit < plain.text.length; unit += 1) {
        units.push(plain.text.charAt(unit));
        starts.push(at);
        ends.push(end);
      }
    at = end;
  }
  return { text: foldWords(units.join("")), starts, ends };
}

/** Where a stretch of the plain text stands in the original. */
export function placeInOriginal(
  plain: PlainText,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: plain.starts[start] ?? start, end: plain.ends[end - 1] ?? end };
}

function spellSign(sign: string, before: number, last: string): { text: string; onto?: boolean } {
  if (lineEnd.test(sign)) return { text: sign === "\n" && before === 13 ? "" : "\n" };
  if (blank.test(sign)) return { text: " " };
  if (hiddenCharacter.test(sign)) return { text: "" };
  if (mark.test(sign) && letter.test(last)) {
    const joined = (last + sign).normalize("NFC");
    if (joined.length === 1) return { text: joined, onto: true };
    // Strokes through a letter and heaps of accents say nothing; other alphabets need their marks.
    return { text: /\p{Script=Latin}/u.test(last) ? "" : sign };
  }
  const bare = styled.test(sign) ? sign.normalize("NFKC") : sign;
  // "№" and "™" are signs of their own.
  return { text: /^[!-~]$/.test(bare) ? bare : sign };
}

function foldWords(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const mixed = text.replace(/[\p{L}\p{M}]+/gu, (word) => foldLookAlikes(word));
  const amongLatin = (mixed.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 > letters;
  return amongLatin ? mixed.replace(/[\p{L}\p{M}]+/gu, (word) => foldLookAlikes(word, true)) : mixed;
}
