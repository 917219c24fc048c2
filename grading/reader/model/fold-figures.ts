/** A word with each run of figures as one nought: which number it is tells nothing of what is done with it. */
export function foldFigures(word: string): string {
  return /\d/.test(word) ? word.replace(/\d+/g, "0") : word;
}
