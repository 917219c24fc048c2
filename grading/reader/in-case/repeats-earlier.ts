import { listWords } from "./find-saved-reply";

const leastWords = 4;
const leastOverlap = 0.8;
const lastReplies = 10;

/** Whether a reply is nearly the same as one of the agent's last ten: at least four words, and 80 % of both shared. */
export function repeatsEarlier(reply: string, earlier: readonly string[]): boolean {
  const words = new Set(listWords(reply));
  if (words.size < leastWords) return false;
  return earlier.slice(-lastReplies).some((text) => {
    const others = new Set(listWords(text));
    const shared = [...words].filter((word) => others.has(word)).length;
    return others.size >= leastWords && shared / (words.size + others.size - shared) >= leastOverlap;
  });
}
