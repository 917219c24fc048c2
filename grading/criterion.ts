import { z } from "zod";
import { criterionName } from "./case/criterion-name";
import { check } from "./checks/check";

const anchor = z.string().min(20).max(300);

/** A criterion of the rubric: what it asks, where that comes from, how its levels look, and the checks that tell. */
export const criterion = z.strictObject({
  id: criterionName,
  label: z.string().min(4).max(40),
  question: z.string().min(20).max(160).describe("what the criterion asks of a chat"),
  source: z
    .string()
    .min(20)
    .max(300)
    .describe("the documents of the material that it comes from, by author or title"),
  aim: z.string().min(15).max(140).describe("what to do next time, as it follows after: next time,"),
  anchors: z.strictObject({ 1: anchor, 3: anchor, 5: anchor }),
  checks: z.array(check).min(2),
});
export type Criterion = z.infer<typeof criterion>;
