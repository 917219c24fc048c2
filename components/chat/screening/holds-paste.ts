import { longAnswer } from "@/scenarios/screening/normalise-answer";

const step = 10;

/** Whether a reply still holds pasted text: a run of 40 characters of it. Both as normaliseAnswer() gives them. */
export function holdsPaste(reply: string, paste: string): boolean {
  const last = paste.length - longAnswer;
  for (let start = 0; start <= last; start += step) {
    if (reply.includes(paste.slice(start, start + longAnswer))) return true;
  }
  return last >= 0 && reply.includes(paste.slice(last));
}
