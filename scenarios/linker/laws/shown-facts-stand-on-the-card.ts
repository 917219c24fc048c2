import type { Fact } from "@/roleplay/script/fact";
import type { Finding } from "../../content/finding";
import type { Scenario } from "../../schema/scenario";
import type { Law } from "../law";

/**
 * A fact has `shown` if, and only if, the card shows it. Only plain signs are judged: a fact that is shown shares at
 * least one telling word or figure with the card; one that is not, gives no long number that the card holds.
 */
export const shownFactsStandOnTheCard: Law = ({ scenario }) => {
  const card = readCard(scenario);
  return scenario.facts.flatMap((fact, index) =>
    fact.shown ? checkShown(fact, index, card) : checkHidden(fact, index, card),
  );
};

function readCard(scenario: Scenario): Set<string> {
  const { customer } = scenario;
  const lines = scenario.card.flatMap((section) => [section.title, ...section.lines]);
  return new Set(wordsOf([...lines, customer.name].join(" ")));
}

// Figures keep their inner signs, so that "LF-7740/2216" and "£31.60" stay whole.
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.,:/@'’-]*/gu) ?? []).map((word) =>
    word.replace(/[.,:/@'’-]+$/u, ""),
  );
}

function tellingWords(fact: Fact): string[] {
  const text = [fact.label, ...fact.ask, ...fact.tell.flat()].join(" ");
  return wordsOf(text).filter((word) => word.length > 3 || hasDigit(word));
}

function hasDigit(word: string): boolean {
  return [...word].some((sign) => sign >= "0" && sign <= "9");
}

function checkShown(fact: Fact, index: number, card: ReadonlySet<string>): Finding[] {
  if (tellingWords(fact).some((word) => card.has(word))) return [];
  return [
    {
      path: ["facts", index, "shown"],
      at: "key",
      message: `the card shows nothing of "${fact.id}"`,
      mend: "Write it on the card, or take `shown` out.",
    },
  ];
}

function checkHidden(fact: Fact, index: number, card: ReadonlySet<string>): Finding[] {
  const number = wordsOf(fact.tell.flat().join(" ")).find((word) => isLongNumber(word) && card.has(word));
  if (number === undefined) return [];
  return [
    {
      path: ["facts", index, "id"],
      message: `the card shows ${number}, but "${fact.id}" has no \`shown\``,
      mend: "Add `shown:` with what the customer says to an agent who asks for what the card shows.",
    },
  ];
}

function isLongNumber(word: string): boolean {
  return [...word].filter(hasDigit).length >= 5;
}
