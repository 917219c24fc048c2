/** The slots in a text, without their braces: "{time}" gives "time". */
export function listSlots(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
}
