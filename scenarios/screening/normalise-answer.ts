/** A reply shorter than this, once it is normalised, says the same as many others by chance. */
export const longAnswer = 40;

/** A reply's wording without case, marks and spacing: two people who typed the same have the same. */
export function normaliseAnswer(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
