import { z } from "zod";
import { dimensionName } from "@/grading/case/criterion-name";
import type { ScreeningDraft } from "./screening-draft";
import { feedback, noticeLanguage } from "./screening-plan";

/** A screening as it stands on its form: numbers as they were typed, so that nothing typed is lost. */
export type ScreeningForm = {
  title: string;
  blind: boolean;
  /** ISO, UTC; empty: none. */
  deadline: string;
  steps: { pool: string[]; minutes: string }[];
  /** A scenario's id; empty: none. */
  warmUp: string;
  statedMinutes: string;
  weights: Record<z.infer<typeof dimensionName>, string>;
  /** Empty: no cut score. */
  cutScore: string;
  cutRationale: string;
  feedback: string;
  languages: string[];
  introduction: string;
  contact: string;
  graceMinutes: string;
  retentionDays: string;
  asksHistory: boolean;
  asksGroups: boolean;
};

const whole = (least: number, most: number, unit: string) => {
  const wrong = `is a whole number from ${least} to ${most} (${unit})`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,5}$/, wrong)
    .transform(Number)
    .refine((number) => number >= least && number <= most, wrong);
};

const weight = z
  .string()
  .trim()
  .regex(/^\d{1,2}([.,]\d{1,2})?$/, "is a number from 0 to 10")
  .transform((typed) => Number(typed.replace(",", ".")))
  .refine((number) => number <= 10, "is a number from 0 to 10");

/** A sent form as a draft. Throws ZodError, whose paths are the names of the form's fields. */
export const screeningForm = z
  .strictObject({
    title: z.string().trim().min(1, "is empty").max(120, "has more than 120 characters"),
    blind: z.boolean(),
    deadline: z.union([z.literal(""), z.iso.datetime({ error: "is no date with a time" })]),
    steps: z
      .array(
        z.strictObject({
          pool: z
            .array(z.string().min(1).max(60))
            .min(1, "has no scenario yet: choose one")
            .max(12, "has more than 12 scenarios"),
          minutes: whole(3, 60, "minutes"),
        }),
      )
      .min(1, "has no role-play yet: add one")
      .max(6, "has more than 6 role-plays"),
    warmUp: z.string().max(60),
    statedMinutes: whole(5, 240, "minutes"),
    weights: z.record(dimensionName, weight),
    cutScore: z.union([z.literal(""), whole(0, 100, "points")], { error: "is a whole number from 0 to 100" }),
    cutRationale: z.string().trim().max(2000, "has more than 2,000 characters"),
    feedback: feedback,
    languages: z.array(noticeLanguage).min(1, "names no language: choose at least one"),
    introduction: z.string().trim().max(2000, "has more than 2,000 characters"),
    contact: z
      .string()
      .trim()
      .min(3, "names nobody whom candidates can ask")
      .max(200, "has more than 200 characters"),
    graceMinutes: whole(0, 60, "minutes"),
    retentionDays: whole(1, 3650, "days"),
    asksHistory: z.boolean(),
    asksGroups: z.boolean(),
  })
  .superRefine((form, context) => {
    if (form.cutScore !== "" && form.cutRationale.length < 20)
      context.addIssue({
        code: "custom",
        path: ["cutRationale"],
        message: "needs at least 20 characters: why this score for this job",
      });
    if (Object.values(form.weights).every((one) => one === 0))
      context.addIssue({
        code: "custom",
        path: ["weights"],
        message: "are all 0: give at least one of them a weight",
      });
  })
  .transform(toDraft);

type Read = Omit<
  ScreeningForm,
  "steps" | "statedMinutes" | "weights" | "cutScore" | "graceMinutes" | "retentionDays"
> & {
  steps: { pool: string[]; minutes: number }[];
  statedMinutes: number;
  weights: ScreeningDraft["plan"]["weights"];
  cutScore: number | "";
  feedback: ScreeningDraft["plan"]["feedback"];
  languages: ScreeningDraft["plan"]["languages"];
  graceMinutes: number;
  retentionDays: number;
};

function toDraft(form: Read): ScreeningDraft {
  const { title, blind, deadline, warmUp, cutScore, cutRationale, ...plan } = form;
  const cut = cutScore === "" ? null : { score: cutScore, rationale: cutRationale };
  return { title, blind, deadline: deadline || null, plan: { ...plan, warmUp: warmUp || null, cut } };
}
