import type { MoveName } from "@/roleplay/transcript/move";

const names: Record<MoveName, string> = {
  courtesy: "a courteous word",
  acknowledgement: "a sign of attention",
  empathy: "a word of empathy",
  apology: "an apology",
  paraphrase: "the issue put back in other words",
  "confirm-understanding": "a check that it was understood",
  "open-question": "an open question",
  "closed-question": "a question that moves the case",
  ownership: "a word that takes the case on",
  "action-plan": "a concrete step",
  "action-done": "a report of something done",
  timeline: "a time for a step",
  explanation: "an explanation",
  reassurance: "a reassurance",
  thanks: "thanks",
  "positive-language": "a turn to what is possible",
  focus: "a kind return to the solution",
  boundary: "a calm limit",
  escalation: "a word that brings the supervisor in",
  handover: "a handover to the right people",
  record: "a word that it is noted",
  "find-out": "an honest promise to find out",
  offer: "an offer",
  prevention: "a way to keep it from happening again",
  retention: "a reason to stay",
  "satisfaction-check": "a question whether that settles it",
  dismissal: "a dismissal",
  agreement: "siding with the complaint",
  justification: "an excuse",
  blame: "blame",
  retaliation: "an answer in kind",
  condescension: "talking down",
  curt: "a clipped order",
  canned: "a stock phrase",
  jargon: "jargon",
  "dead-end": "a dead end",
  guess: "a guess",
};

const mostNamed = 3;

/** Moves in plain words, as in "a word of empathy or an apology"; of many only the first three are named. */
export function nameMoves(moves: readonly MoveName[], link: "or" | "and" = "or"): string {
  const all = [...new Set(moves)].map((move) => names[move]);
  if (all.length > mostNamed) return `${all.slice(0, mostNamed).join(", ")} ${link} the like`;
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${link} ${all.at(-1)}`;
}
