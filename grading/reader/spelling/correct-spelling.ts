import { commonWords } from "./common-words";
import { knownWords } from "./known-words";

// Words that moves hang on come before all others where a slip might be of two.
const cueWords =
  "apologise apologies understand understood frustrating frustration frustrated disappointing disappointed disappointment inconvenience unfortunately immediately definitely appreciate appreciated patience experience department supervisor manager receive received refund refunded cancel cancelled tomorrow thursday wednesday tuesday saturday probably obviously guarantee worried annoying annoyed stressful embarrassing uncomfortable replacement discount voucher account address question answer confirm correct correctly anything everything something together because available possible impossible company policy customer customers valued feedback satisfaction priority escalate specialist colleague colleagues already directly straight believe terrible horrible important investigate complaint happened working minutes without again kindly please welcome morning afternoon evening calm relax patient exactly really".split(
    " ",
  );

interface Slips {
  /** Words that others may be slips of. */
  readonly common: ReadonlySet<string>;
  /** Each common word with one inner letter left out: what a slip of any kind leaves behind. */
  readonly slips: ReadonlyMap<string, string>;
}

/** Every word that is right as it is. */
let known: ReadonlySet<string> | undefined;
// Opened apart and later: many a reply holds no unknown word.
let opened: Slips | undefined;

/**
 * Mends one slip inside a word (a letter left out, doubled, wrong or swapped) where the word is not English and one
 * common word is near; leaves all others. Short words stay as they are: too many are near.
 */
export function correctSpelling(word: string): string {
  if (word.length < 4 || word.length > 17 || !/^[a-z]+$/.test(word)) return word;
  known ??= new Set([...listCommon(), ...knownWords.split(" ")]);
  if (known.has(word)) return word;
  // "gettin" and "comin": said so by many.
  if (word.endsWith("in") && known.has(`${word}g`)) return `${word}g`;
  opened ??= openSlips();
  const { common, slips } = opened;
  const direct = slips.get(word);
  if (direct !== undefined) return direct;
  if (word.length < 5) return word;
  let wrong: string | undefined;
  for (let at = 1; at < word.length - 1; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1);
    if (common.has(shorter)) return shorter;
    const near = slips.get(shorter);
    if (near === undefined || near.length !== word.length) continue;
    if (isSwapped(word, near)) return near;
    if (word.length >= 6) wrong ??= near;
  }
  return wrong ?? word;
}

function listCommon(): string[] {
  return [...cueWords, ...commonWords.split(" ")].filter((word) => word.length >= 5);
}

function openSlips(): Slips {
  const ordered = listCommon();
  const slips = new Map<string, string>();
  for (const word of ordered) {
    for (let at = 1; at < word.length - 1; at += 1) {
      const slip = word.slice(0, at) + word.slice(at + 1);
      if (!slips.has(slip)) slips.set(slip, word);
    }
  }
  return { common: new Set(ordered), slips };
}

/** Two neighbouring letters have changed places. */
function isSwapped(word: string, near: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === near[at]) at += 1;
  return word[at] === near[at + 1] && word[at + 1] === near[at] && word.slice(at + 2) === near.slice(at + 2);
}
