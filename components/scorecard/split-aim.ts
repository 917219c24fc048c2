const opening = /(?:[;.]\s*|^)next time, (?!.*next time, )/i;

/**
 * Parts what was seen from what to do next time, where a sentence tells both: "… found none. Next time, ask first."
 * gives "… found none." and "Ask first." Without such an ending the aim is null, and the text stays whole.
 */
export function splitAim(text: string): { seen: string; aim: string | null } {
  const found = opening.exec(text);
  if (!found) return { seen: text, aim: null };
  const aim = text.slice(found.index + found[0].length);
  return { seen: endSentence(text.slice(0, found.index)), aim: endSentence(capitalise(aim)) };
}

function endSentence(text: string): string {
  return text === "" || /[.?…”]$/.test(text) ? text : `${text}.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
