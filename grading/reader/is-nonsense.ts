import { writePlainly } from "./write-plainly";

const longestRead = 4000;
const keyRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "1234567890"];
// Where two parts of a word meet: "windscreen", "nightclub", "Armstrong", "lengthwise".
const seam =
  /^[rlnm]?(?:ngths?|ghts?|cks?|nds?|nts?|rms?|rks?|lfths?|tchs?|rsts?|mpts?|mps?|nths?|ngs?|lls?|sts?|rns?|rds?|rts?|lds?|lts?|fts?|pts?|cts?|hs?|ths?|chs?|ss?)(?:scr|str|phr|ph|spr|spl|shr|thr|chr|sch|schl|cl|cr|br|bl|pl|pr|tr|dr|fl|fr|gl|gr|sm|sn|sp|st|sk|sw|sh|ch|th|wh|[bcdfghklmnpstw])?$/;
const wordLike =
  /^(?:hm+|mm+|sh+|psst|brr+|tv|sms|pdf|vpn|html|xml|css|nhs|dvd|lcd|gmt|pst|est|dr|mr|mrs|ms|st|vs|pls|plz|thx|tks|thnx|ty|np|yr|hr|hrs|mins|msg|nr|b|c|d|f|g|h|j|k|l|m|n|p|q|r|s|t|v|w|x|z|u|y|ok|kk|k|rhythm|crypt|tmrw|ppl|gb|mb|km|kg|cm|mm|ft|lb|lbs|pm|am|id|hmm|tmr|sry|cld|wld|shld|nvm|btw|omg|rn|bc|wth|wtf|ltd|plc|gmbh|https?|www)$/;

/**
 * Tells keyboard mash, bare symbols and one word over and over from anything that might be meant. Doubt speaks for
 * the writer: short forms, codes, other languages and bad spelling are no nonsense. Nothing written is nonsense too.
 */
export function isNonsense(text: string): boolean {
  const said = writePlainly(text).text.slice(0, longestRead);
  const read = said.toLowerCase();
  const words = read.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.length === 0) return true;
  return repeatsItself(words) || isMash(words, said);
}

/** The same one or two words, or the same letter, again and again. */
function repeatsItself(words: readonly string[]): boolean {
  const different = new Set(words).size;
  if (different <= 2 && words.some((word) => /^(\p{L})\1{5,}$/u.test(word))) return true;
  // With more different words than that nothing below holds.
  if (words.length < 5 || different > words.length * 0.2 + 1) return false;
  return (
    different === 1 ||
    (different * 5 <= words.length && different <= 3 + words.length / 40) ||
    (countMostSaid(words) >= words.length * 0.8 && words.length >= 6)
  );
}

function countMostSaid(words: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(...counts.values());
}

/** Most of the letters stand in words that nobody could say. */
function isMash(words: readonly string[], said: string): boolean {
  const plain = words.map(readWord).filter((word) => word !== undefined);
  if (plain.length < words.length * 0.5) return false;
  let letters = 0;
  for (const { text } of plain) letters += text.length;
  if (letters < 4) return false;
  const unsayable = plain.filter((word) => word.unsayable);
  if (unsayable.length === 0) return false;
  // What stands in capital letters is a code or a short form, unless it is long.
  const codes = new Set(said.match(/\b[A-Z]{2,6}\b/g)?.map((code) => code.toLowerCase()));
  let mashed = 0;
  for (const { text } of unsayable) if (!codes.has(text)) mashed += text.length;
  return mashed >= letters * 0.6;
}

/** A word of plain letters, an apostrophe and what it joins left out. */
interface PlainWord {
  readonly text: string;
  readonly unsayable: boolean;
}

// Most words come again and again. Bounded, for nobody knows what is written.
const mostRemembered = 16_000;
const longestRemembered = 24;
const remembered = new Map<string, PlainWord>();

function readWord(word: string): PlainWord | undefined {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const text = /['’]/.test(word) ? word.replace(/['’]\p{L}{0,2}$|['’]/gu, "") : word;
  const read = /^[a-z]+$/.test(text)
    ? { text, unsayable: text.length >= 3 && cannotBeSaid(text) }
    : undefined;
  if (remembered.size >= mostRemembered) remembered.clear();
  if (read !== undefined && word.length <= longestRemembered) remembered.set(word, read);
  return read;
}

function cannotBeSaid(word: string): boolean {
  if (wordLike.test(word)) return false;
  if (runsAlongKeys(word)) return true;
  if (/(.{2,3})\1{2,}/.test(word) && !/^(?:ha|he|la|na|no|bla|hi|lo|ho)+/.test(word)) return true;
  const clusters = word.match(/[bcdfghjklmnpqrstvwxz]{5,}/g) ?? [];
  if (clusters.some((cluster) => !seam.test(cluster))) return true;
  // "smth" and "kbps" are short forms; so long a word without a vowel is none.
  return word.length >= 5 && !/[aeiouyáéíóúàèìòùäëïöüâêîôûãõ]/.test(word) && !seam.test(word);
}

/** Four neighbouring keys or more in a row, as a good part of the word; "were" and "pop" are none. */
function runsAlongKeys(word: string): boolean {
  for (let at = 0; at + 4 <= word.length; at += 1) {
    const run = word.slice(at, at + 4);
    if (
      keyRows.some((row) => row.includes(run)) &&
      word.length <= 12 &&
      !/[a-z]ert(?:y|ies)$|strew/.test(word) &&
      !/^(?:power|quiet|were|weree|wert|poiu?nt|tree|treee|ask)/.test(word)
    )
      return true;
  }
  return false;
}
