import type { ScreeningDraft } from "./screening-draft";
import type { ScreeningForm } from "./screening-form";

/** The form of a screening that is there already. */
export function fillScreeningForm({ title, blind, deadline, plan }: ScreeningDraft): ScreeningForm {
  const { compassion, composure, efficiency, efficacy } = plan.weights;
  return {
    title,
    blind,
    deadline: deadline ?? "",
    steps: plan.steps.map(({ pool, minutes }) => ({ pool: [...pool], minutes: String(minutes) })),
    warmUp: plan.warmUp ?? "",
    statedMinutes: String(plan.statedMinutes),
    weights: {
      compassion: String(compassion),
      composure: String(composure),
      efficiency: String(efficiency),
      efficacy: String(efficacy),
    },
    cutScore: plan.cut === null ? "" : String(plan.cut.score),
    cutRationale: plan.cut?.rationale ?? "",
    feedback: plan.feedback,
    languages: [...plan.languages],
    introduction: plan.introduction,
    contact: plan.contact,
    graceMinutes: String(plan.graceMinutes),
    retentionDays: String(plan.retentionDays),
    asksHistory: plan.asksHistory,
    asksGroups: plan.asksGroups,
  };
}

/** What an empty form begins with: nothing is asked of candidates that the recruiter did not choose. */
export function emptyScreeningForm(contact: string): ScreeningForm {
  return {
    title: "",
    blind: true,
    deadline: "",
    steps: [{ pool: [], minutes: "15" }],
    warmUp: "",
    statedMinutes: "",
    weights: { compassion: "1", composure: "1", efficiency: "1", efficacy: "1" },
    cutScore: "",
    cutRationale: "",
    feedback: "summary",
    languages: ["en"],
    introduction: "",
    contact,
    graceMinutes: "10",
    retentionDays: "180",
    asksHistory: false,
    asksGroups: false,
  };
}
