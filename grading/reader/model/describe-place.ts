import type { Sentence } from "../cut-clauses";
import type { Heard } from "../hear-customer";
import { hashName } from "./hash-text";
import type { Outline } from "./outline-word";

/** Where and how a clause stands: its size, its sentence's mark, its place in the reply, echo, capitals, figures. */
export function describePlace(seen: {
  own: readonly Outline[];
  sentence: Sentence | undefined;
  clause: { first: number; last: number; start: number; end: number };
  at: number;
  clauses: number;
  wordCount: number;
  reply: string;
  heard: Heard;
}): number[] {
  const { own, sentence, clause, at, clauses, wordCount, reply, heard } = seen;
  const words = own.filter((word) => word.isWord).length;
  const echoes = own.filter((word) => word.echoes).length;
  const said = countSigns(reply, clause.start, clause.end);
  const asks = sentence?.question === true;
  const size = pickStep(words, [1, 2, 4, 8, 15]);
  const whole = pickStep(wordCount, [3, 7, 14, 29]);
  const names = [
    "always",
    asks ? "asks" : "tells",
    // Dots, or nothing at all, are a stop to most who type them.
    `mark ${sentence?.mark === "question" || sentence?.mark === "exclamation" ? sentence.mark : "stop"}`,
    `size ${size}`,
    `reply ${whole}`,
    `size ${size} of ${whole}`,
    `size ${size} ${asks}`,
    at === 0 ? "opens" : at === clauses - 1 ? "closes" : "amid",
    clause.first === 0 ? "begins sentence" : "within sentence",
    clause.last === sentence?.words.length ? "ends sentence" : "goes on",
    `echoes ${Math.min(echoes, 4)}`,
    echoes * 2 >= words ? "mostly echoes" : "mostly new",
    heard.text.length < 3 ? "no customer" : "customer",
  ];
  if (clauses === 1) names.push("alone");
  if (said.capitals > 3 && said.capitals > said.small) names.push("shouts");
  if (said.figures > 0) names.push("figures");
  if (said.emoji > 0) names.push("emoji");
  if (asks && echoes > 0) names.push("asks with echo");
  return names.map(hashName);
}

function pickStep(count: number, steps: readonly number[]): number {
  return steps.find((step) => count <= step) ?? 99;
}

function countSigns(reply: string, start: number, end: number) {
  const signs = { capitals: 0, small: 0, figures: 0, emoji: 0 };
  for (let at = start; at < end; at += 1) {
    const code = reply.charCodeAt(at);
    if (code >= 97 && code <= 122) signs.small += 1;
    else if (code >= 65 && code <= 90) signs.capitals += 1;
    else if (code >= 48 && code <= 57) signs.figures += 1;
    else if (code >= 0xd83c && code <= 0xd83e) signs.emoji += 1;
  }
  return signs;
}
