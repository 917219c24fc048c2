/** A stretch of a text as the reader gives it, for readings written in tests. */
export function stretch(text: string, evidence: string): { start: number; end: number; evidence: string } {
  const start = text.indexOf(evidence);
  if (start === -1) throw new Error(`“${evidence}” is not in “${text}”.`);
  return { start, end: start + evidence.length, evidence };
}
