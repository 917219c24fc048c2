import { z } from "zod";
import { count } from "./count";
import { sampleWarning } from "./warn-of-small-sample";

const share = z.number().min(0).max(1);

/** One group of the adverse-impact report, as it compares with the reference. */
export const impactRow = z.strictObject({
  group: z.string(),
  people: z.int().nullable().describe("null: too few to be shown to this reader"),
  chosen: z.int().nullable(),
  share: share.nullable().describe("of those whose group is known"),
  rate: share.nullable().describe("chosen ÷ people"),
  reference: z
    .boolean()
    .describe("the highest rate of the groups that are big enough: what the others are compared with"),
  ratio: z.number().nullable().describe("the impact ratio: rate ÷ the reference's rate"),
  strictRatio: z
    .number()
    .nullable()
    .describe("rate ÷ the highest rate of all groups, however small they are"),
  belowFourFifths: z.boolean().nullable().describe("practical significance: the ratio is under 0.8"),
  behind: z
    .number()
    .nullable()
    .describe("the reference's rate less this one, in percentage points; negative: ahead"),
  p: share.nullable().describe("Fisher's exact test against the reference, two-sided"),
  significant: z.boolean().nullable().describe("statistical significance: p is under 0.05"),
  warnings: z.array(sampleWarning),
  leftOut: z.string().nullable().describe("why a group under 2 % is left out of the ratios"),
});
export type ImpactRow = z.infer<typeof impactRow>;

/** The groups of one kind, compared by one outcome. */
export const impactTable = z.strictObject({
  rows: z.array(impactRow),
  unknown: count.nullable().describe("whose group is not known; null: not shown to this reader"),
  total: count.describe("all in the sample, known or not"),
  hidden: z.int().describe("how many groups of fewer than five people are not shown to this reader"),
});
export type ImpactTable = z.infer<typeof impactTable>;
