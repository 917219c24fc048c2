import type { CriterionName, DimensionName } from "@/grading/case/criterion-name";

const criteria: Record<CriterionName, string> = {
  empathy: "empathy",
  listening: "listening",
  "letting-vent": "letting them vent",
  apology: "apologising",
  inviting: "inviting them to tell",
  "self-control": "self-control",
  "not-justifying": "not justifying",
  "calm-firmness": "calm firmness",
  "not-feeding": "not feeding the complaint",
  "natural-voice": "a natural voice",
  "positive-language": "positive language",
  promptness: "promptness",
  economy: "economy of words",
  "right-place": "the right place",
  "keeping-time": "keeping time",
  "finding-the-want": "finding the want",
  "using-history": "using the history",
  "product-knowledge": "product knowledge",
  honesty: "honesty",
  ownership: "ownership",
  "action-plan": "carrying out a plan",
  "clear-explanation": "clear explanation",
  resolution: "resolution",
  "checking-satisfaction": "checking satisfaction",
  escalating: "escalating",
  recording: "recording",
  tenacity: "tenacity",
  foresight: "foresight",
};

/** A criterion in the middle of a sentence: "trains listening, apologising". */
export function sayCriterion(criterion: CriterionName): string {
  return criteria[criterion];
}

const dimensions: Record<DimensionName, string> = {
  compassion: "Compassion",
  composure: "Composure",
  efficiency: "Efficiency",
  efficacy: "Efficacy",
};

/** The name of a dimension, as a heading. */
export function sayDimension(dimension: DimensionName): string {
  return dimensions[dimension];
}
