import type { Sentence } from "../cut-clauses";
import type { Heard } from "../hear-customer";
import { hashName } from "./hash-text";
import type { Outline } from "./outline-word";

const sizes = [1, 2, 4, 8, 15, 99];
const wholes = [3, 7, 14, 29, 99];
// What is told of a clause is one of few names: their numbers are worked out once.
const name = {
  always: hashName("always"),
  asks: hashName("asks"),
  tells: hashName("tells"),
  question: hashName("mark question"),
  exclamation: hashName("mark exclamation"),
  stop: hashName("mark stop"),
  size: sizes.map((size) => hashName(`size ${size}`)),
  whole: wholes.map((whole) => hashName(`reply ${whole}`)),
  sizeOfWhole: sizes.map((size) => wholes.map((whole) => hashName(`size ${size} of ${whole}`))),
  sizeAsking: sizes.map((size) => hashName(`size ${size} true`)),
  sizeTelling: sizes.map((size) => hashName(`size ${size} false`)),
  opens: hashName("opens"),
  closes: hashName("closes"),
  amid: hashName("amid"),
  begins: hashName("begins sentence"),
  within: hashName("within sentence"),
  ends: hashName("ends sentence"),
  goesOn: hashName("goes on"),
  echoes: [0, 1, 2, 3, 4].map((count) => hashName(`echoes ${count}`)),
  mostlyEchoes: hashName("mostly echoes"),
  mostlyNew: hashName("mostly new"),
  noCustomer: hashName("no customer"),
  customer: hashName("customer"),
  alone: hashName("alone"),
  shouts: hashName("shouts"),
  figures: hashName("figures"),
  emoji: hashName("emoji"),
  asksWithEcho: hashName("asks with echo"),
};

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
  let words = 0;
  let echoes = 0;
  for (const word of own) {
    if (word.isWord) words += 1;
    if (word.echoes) echoes += 1;
  }
  const said = countSigns(reply, clause.start, clause.end);
  const asks = sentence?.question === true;
  const size = sizes.findIndex((step) => words <= step || step === 99);
  const whole = wholes.findIndex((step) => wordCount <= step || step === 99);
  const mark = sentence?.mark;
  const told = [
    name.always,
    asks ? name.asks : name.tells,
    // Dots, or nothing at all, are a stop to most who type them.
    mark === "question" || mark === "exclamation" ? name[mark] : name.stop,
    name.size[size],
    name.whole[whole],
    name.sizeOfWhole[size]?.[whole],
    (asks ? name.sizeAsking : name.sizeTelling)[size],
    at === 0 ? name.opens : at === clauses - 1 ? name.closes : name.amid,
    clause.first === 0 ? name.begins : name.within,
    clause.last === sentence?.words.length ? name.ends : name.goesOn,
    name.echoes[Math.min(echoes, 4)],
    echoes * 2 >= words ? name.mostlyEchoes : name.mostlyNew,
    heard.text.length < 3 ? name.noCustomer : name.customer,
    clauses === 1 ? name.alone : undefined,
    said.capitals > 3 && said.capitals > said.small ? name.shouts : undefined,
    said.figures > 0 ? name.figures : undefined,
    said.emoji > 0 ? name.emoji : undefined,
    asks && echoes > 0 ? name.asksWithEcho : undefined,
  ];
  return told.filter((hash) => hash !== undefined);
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
