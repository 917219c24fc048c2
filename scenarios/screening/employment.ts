import { z } from "zod";

const short = z.string().trim().max(120);

const month = (example: string) =>
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, `is a month, as in ${example}`);

/** One post of a candidate's employment history, as they give it. */
export const employment = z
  .strictObject({
    employer: short.min(1, "is empty"),
    title: short.min(1, "is empty"),
    from: month("2024-05"),
    until: month("2025-01").nullable().describe("null: still there"),
    tasks: z.string().trim().max(600),
  })
  .refine(({ from, until }) => until === null || until >= from, {
    path: ["until"],
    message: "is before the beginning",
  });
export const employmentHistory = z.array(employment).max(12);
export type EmploymentHistory = z.infer<typeof employmentHistory>;
