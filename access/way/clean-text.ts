/**
 * A text that every database keeps as it is: U+0000 and halves of surrogate pairs become U+FFFD. The length stays, and with
 * it every offset.
 */
export function cleanText(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\uFFFD");
}
