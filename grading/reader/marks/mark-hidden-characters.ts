import type { ReviewMark } from "@/roleplay/transcript/review-mark";
import { hiddenCharacter } from "../write-plainly";
import { cutMark, type MarkedReply } from "./marked-reply";

// Copying from pages, mail and contact lists brings a few of them along, at the edges of words.
const fewestBetween = 5;
const hidden = new RegExp(`(?:${hiddenCharacter.source})+`, "gu");
const plainControl = /^[\t\n\v\f\r\u0085]+$/;
const softHyphens = /^\u00ad+$/;
// Flags of parts of countries are written with tags.
const flagTags = /^[\u{e0020}-\u{e007f}]+$/u;
const override = /[\u202d\u202e]|[\u{e0020}-\u{e007f}]/u;
const latinAt = /^\p{Script=Latin}/u;
const latinBefore = /\p{Script=Latin}$/u;

/**
 * Marks hidden characters inside words, whatever turns the writing round, and many of them between words, as one stretch.
 * Emoji, other scripts, soft hyphens where a word might break, and the few that copying brings along are ordinary.
 */
export function markHiddenCharacters({ reply }: MarkedReply): ReviewMark[] {
  const inside: RegExpExecArray[] = [];
  const between: RegExpExecArray[] = [];
  for (const match of reply.matchAll(hidden)) {
    const before = reply.slice(Math.max(0, match.index - 12), match.index);
    const after = reply.slice(match.index + match[0].length, match.index + match[0].length + 12);
    if (isOrdinary(match[0], before, after)) continue;
    if (standsInside(match[0], before, after)) inside.push(match);
    else between.push(match);
  }
  const counted = between.length >= fewestBetween ? [...inside, ...between] : inside;
  if (counted.length === 0) return [];
  const start = counted.reduce((least, match) => Math.min(least, match.index), reply.length);
  const end = counted.reduce((most, match) => Math.max(most, match.index + match[0].length), 0);
  return [cutMark("hidden-characters", reply, ...widenToWords(reply, start, end))];
}

function isOrdinary(run: string, before: string, after: string): boolean {
  if (plainControl.test(run)) return true;
  if (/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Emoji_Component}]$/u.test(before))
    return !override.test(run) || flagTags.test(run);
  if (/^[\ufe00-\ufe0f]+$/.test(run)) return true;
  // Arabic, Hebrew, Persian, Hindi and others need joiners and direction marks.
  return otherScript.test(before.slice(-2)) || otherScript.test(after.slice(0, 2));
}

const otherScript =
  /[\p{L}\p{M}](?<!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Inherited})/u;

function standsInside(run: string, before: string, after: string): boolean {
  if (override.test(run)) return true;
  if (!latinBefore.test(before) || !latinAt.test(after)) return false;
  // "incon-venience", as a page breaks it; addresses of pages and mail get breaks too.
  const parts = /[\p{L}]{2,}$/u.test(before) && /^\p{L}{2,}/u.test(after);
  if (softHyphens.test(run) && run.length === 1 && parts) return false;
  return !/[/@._\d]/.test(
    (/\S*$/.exec(before)?.[0] ?? "") + (/^\S*/.exec(after)?.[0] ?? "").replace(/[.]$/, ""),
  );
}

function widenToWords(reply: string, start: number, end: number): [number, number] {
  let first = start;
  while (first > 0 && start - first < 40 && /\S/.test(reply.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < reply.length && last - end < 40 && /\S/.test(reply.charAt(last))) last += 1;
  return [first, last];
}
