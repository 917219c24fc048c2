import type { ImpactRow } from "@/grading/fairness/impact-table";
import { fewPeople } from "@/grading/fairness/warn-of-small-sample";

/** What practical and statistical significance come to together, in a sentence a person would say. */
export function sayReading({ reference, belowFourFifths, significant, behind, warnings }: ImpactRow): string {
  if (reference) return "The others are compared with this group.";
  if (belowFourFifths === null || significant === null || behind === null) return "";
  // With few people "not significant" acquits nobody.
  const few = warnings.includes("few-people") ? " With so few people chance can hide much." : "";
  if (behind <= 0) return "Not behind the reference.";
  if (belowFourFifths && significant) return "A large difference, and hardly by chance: look into it.";
  if (belowFourFifths) return `A large difference that may be chance.${few}`;
  if (significant) return "A smaller difference, but hardly by chance: look into it.";
  return `A small difference that may be chance.${few}`;
}

/** What warns of small numbers, in words. */
export function sayWarnings({ warnings }: ImpactRow): string[] {
  return warnings.map((warning) =>
    warning === "few-people"
      ? `Fewer than ${fewPeople} people in one of the two groups.`
      : "One different person would have turned it round.",
  );
}
