import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { foldLookAlikes } from "../fold-look-alikes";
import { cutMark, type MarkedReply } from "./marked-reply";

const word = /[\p{L}\p{M}\u24b6-\u24e9\u{1f130}-\u{1f149}]+/gu;
// In a reply without any other sign no letter is disguised: the ordinary case costs one look.
const unusual = /[^\n -~£€\u2010-\u2027]/;
const otherAlphabet = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu;
const latin = /\p{Script=Latin}/u;
const dressedUp = /[\u{1d400}-\u{1d7ff}\u24b6-\u24e9\u{1f130}-\u{1f149}]/gu;
const fullWidth = /[\uff21-\uff3a\uff41-\uff5a]/u;
const smallCapital = /[ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ]/gu;
const strokes = /\p{L}[\u0334-\u0338\u0332\u0333\u20d0-\u20e0]/gu;
const heaps = /\p{L}\p{Mn}{4,}/u;

/**
 * Marks letters that look like Latin ones and are none, inside words, as one stretch. Names and words in other scripts,
 * signs of measures (µ, Ω) and a letter typed on the wrong keyboard layout are ordinary.
 */
export function markLookAlikes({ reply }: MarkedReply): ReviewMark[] {
  if (!unusual.test(reply)) return [];
  const found = [...reply.matchAll(word)].filter(([said]) => isDisguised(said));
  const slips = found.filter(([said]) => isSlip(said));
  const counted = slips.length === 1 && found.length === 1 ? [] : found;
  const first = counted[0];
  const last = counted.at(-1);
  if (first === undefined || last === undefined) return [];
  return [cutMark("look-alike-letters", reply, first.index, last.index + last[0].length)];
}

function isDisguised(said: string): boolean {
  if ((said.match(dressedUp)?.length ?? 0) >= 2 || (said.match(smallCapital)?.length ?? 0) >= 2) return true;
  if ((said.match(strokes)?.length ?? 0) >= 2 || (latin.test(said) && heaps.test(said))) return true;
  if (fullWidth.test(said) && /[a-z]/i.test(said)) return true;
  const others = said.match(otherAlphabet)?.length ?? 0;
  if (others === 0 || !latin.test(said) || said.length < 3) return false;
  // "TNFα" and "kΩ" hold a sign of science, not a letter in disguise.
  if (others === 1 && /^\p{Script=Greek}|\p{Script=Greek}$/u.test(said)) return false;
  return foldLookAlikes(said) !== said;
}

/** One letter at the edge of one word: who writes with two alphabets forgets to switch. */
function isSlip(said: string): boolean {
  return (
    (said.match(otherAlphabet)?.length ?? 0) === 1 && /^\p{Script=Cyrillic}|\p{Script=Cyrillic}$/u.test(said)
  );
}
