import type { Token } from "./normalise-text";

const greetings = new Set(["hello", "hi", "hey", "morning", "afternoon", "evening", "greetings", "dear"]);
const openers = new Set([
  ...greetings,
  ...["good", "day", "there", "again", "all", "sir", "madam", "mr", "mrs", "ms", "miss", "dr"],
  ...["right", "then", "ok", "alright", "well", "now", "so"],
]);
// A greeting may hold a name.
const longest = 4;

/** Whether these words only greet. */
export function isGreeting(words: readonly Token[]): boolean {
  return isOpener(words) && words.some(({ text }) => greetings.has(text));
}

/** Whether these words only greet or clear the throat, before anything is said. */
export function isOpener(words: readonly Token[]): boolean {
  if (words.length > 2 * longest) return false;
  const own = words.filter(({ kind }) => kind === "word");
  if (own.length === 0 || own.length > longest) return false;
  const [first, second] = own.map(({ text }) => text);
  const named = greetings.has((first === "good" ? second : first) ?? "") ? 1 : 0;
  return own.filter(({ text }) => !openers.has(text)).length <= named;
}
