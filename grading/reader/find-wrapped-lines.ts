// Words that no sentence ends with.
const goesOn = new Set(
  "a an the my your our his her their i we he she they i'm i've i'll we're we've we'll you're you've it's is are was were am be been to of for from with by at into and or but so if because that which will would can could shall should must may have has had do does did not very really about as than who whose when while please".split(
    " ",
  ),
);
// After a greeting or a thank-you of its own line something new begins, unless with a word that only goes on.
const opens =
  /^(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening)|morning|afternoon|evening|thanks|thank you|ok|okay|yes|no|sorry)(?: \S+){0,2}$/i;
const joins = /^(?:for|of|about|that|which|with|from|by|until|because|than|to)\b/;

/**
 * Finds the newlines that end nothing, by their offsets: all of them in a text of a word or so a line, and those amid a
 * sentence, as they come with text from an e-mail. Expects every line to end in "\\n".
 */
export function findWrappedLines(text: string): ReadonlySet<number> {
  const wrapped = new Set<number>();
  if (!text.includes("\n")) return wrapped;
  const chopped = isChopped(text);
  // Who begins with a capital letter would begin a new sentence with one too.
  const capitals = /^[^\p{L}\p{N}]*\p{Lu}/u.test(text);
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    const next = text.slice(end + 1, end + 40).trimStart();
    if (chopped || continues(text.slice(start, end), next, capitals)) wrapped.add(end);
    start = end + 1;
  }
  return wrapped;
}

/** Written a word or so a line: the lines tell nothing of where sentences end. */
export function isChopped(text: string): boolean {
  const lines = text.match(/\S[^\n]*/g)?.length ?? 0;
  if (lines < 5) return false;
  return (text.match(/\S+/g)?.length ?? 0) < lines * 1.5;
}

function continues(line: string, next: string, capitals: boolean): boolean {
  const last = /([\p{L}\p{N}'’]+),? *$/u.exec(line.slice(-30))?.[1];
  if (last === undefined || !/^[\p{L}\p{N}]/u.test(next) || /^\p{N}{1,2}[.)]/u.test(next)) return false;
  if (goesOn.has(last.toLowerCase().replaceAll("’", "'"))) return true;
  return capitals && /^\p{Ll}/u.test(next) && (joins.test(next) || !opens.test(line.trim()));
}
