import { z } from "zod";
import { impactTable } from "@/grading/fairness/impact-table";
import { outcomes } from "./fairness-query";
import { facets } from "./name-group";

const tables = z.array(z.strictObject({ facet: z.enum(facets), table: impactTable }));

/** The adverse-impact report over one or more screenings: figures over groups, never one person's answer, name or id. */
export const fairnessReport = z.strictObject({
  madeAt: z.string().describe("ISO, UTC"),
  from: z.string().nullable().describe("the first day counted, UTC; null: from the beginning"),
  until: z.string().nullable().describe("the last day counted, UTC; null: up to now"),
  screenings: z.array(z.strictObject({ title: z.string(), state: z.string() })),
  selection: z.strictObject({
    advance: z.int(),
    hold: z.int(),
    decline: z.int(),
    tables,
  }),
  scoring: z.strictObject({
    scored: z.int(),
    median: z.number().nullable(),
    above: z.int(),
    tables,
  }),
  notLeftOut: z
    .array(z.strictObject({ outcome: z.enum(outcomes), facet: z.enum(facets), group: z.string() }))
    .describe("groups that were to be left out, and are 2 % or more of the sample, or nobody"),
  hidesSmall: z.boolean().describe("whether groups of fewer than five people are hidden from this reader"),
});
export type FairnessReport = z.infer<typeof fairnessReport>;
