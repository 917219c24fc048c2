import { z } from "zod";

/** The four dimensions, each with its criteria in the order of the rubric. */
export const dimensions = {
  compassion: ["empathy", "listening", "letting-vent", "apology", "inviting"],
  composure: [
    "self-control",
    "not-justifying",
    "calm-firmness",
    "not-feeding",
    "natural-voice",
    "positive-language",
  ],
  efficiency: ["promptness", "economy", "right-place", "keeping-time"],
  efficacy: [
    "finding-the-want",
    "using-history",
    "product-knowledge",
    "honesty",
    "ownership",
    "action-plan",
    "clear-explanation",
    "resolution",
    "checking-satisfaction",
    "escalating",
    "recording",
    "tenacity",
    "foresight",
  ],
} as const;

export const dimensionName = z.enum(["compassion", "composure", "efficiency", "efficacy"]);
export type DimensionName = z.infer<typeof dimensionName>;

export const criterionNames = [
  ...dimensions.compassion,
  ...dimensions.composure,
  ...dimensions.efficiency,
  ...dimensions.efficacy,
] as const;
export const criterionName = z.enum(criterionNames);
export type CriterionName = z.infer<typeof criterionName>;
