import { z } from "zod";

/** The groups of the adverse-impact report. Every answer is voluntary: null is "I would rather not say". */
export const sexes = ["female", "male", "another"] as const;
/** After the categories of the EEO-1 report of the U.S. Equal Employment Opportunity Commission. */
export const ethnicities = [
  "hispanic-or-latino",
  "white",
  "black-or-african-american",
  "native-hawaiian-or-pacific-islander",
  "asian",
  "native-american-or-alaska-native",
  "two-or-more",
] as const;
export const ages = ["under-40", "40-or-over"] as const;

export const groupAnswers = z.strictObject({
  sex: z.enum(sexes).nullable(),
  ethnicity: z.enum(ethnicities).nullable(),
  age: z.enum(ages).nullable(),
});
export type GroupAnswers = z.infer<typeof groupAnswers>;
