import "server-only";

/** What comes before one's own name, also when it is typed in small letters. */
const introductions = "(?:i am|i['’]?m|name is|name['’]?s|this is|it['’]?s|regards,?|called)\\s+";
const letter = "[\\p{L}\\p{M}]";

/**
 * A function that puts dots in the place of the words of a name, sign for sign, so that every offset stays right. Words
 * are masked as a name is written, or in capitals; in small letters only where somebody introduces themselves, for "will"
 * and "grace" are words, too.
 */
export function maskName(name: string): (text: string) => string {
  const parts = name.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  if (parts.length === 0) return (text) => text;
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part));
  const written = [...capitals, ...parts.flatMap((part) => [capitalise(part), part.toUpperCase()])];
  const whole = new RegExp(`(?<!${letter})(?:${written.join("|")})(?!${letter})`, "gu");
  const introduced = new RegExp(`(?<=\\b${introductions})(?:${parts.join("|")})(?!${letter})`, "giu");
  const dot = (found: string) => "•".repeat(found.length);
  return (text) => text.replace(introduced, dot).replace(whole, dot);
}

function capitalise(part: string): string {
  return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
}
