import { z } from "zod";

const short = z.string().trim().max(120);

/** One post of a candidate's employment history, as they give it. */
export const employment = z.strictObject({
  employer: short.min(1, "is empty"),
  title: short.min(1, "is empty"),
  from: z.string().regex(/^\d{4}-\d{2}$/, "is a month, as in 2024-05"),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}$/, "is a month, as in 2025-01")
    .nullable()
    .describe("null: still there"),
  tasks: z.string().trim().max(600),
});
export const employmentHistory = z.array(employment).max(12);
export type EmploymentHistory = z.infer<typeof employmentHistory>;
