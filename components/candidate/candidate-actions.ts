import type { FormAction } from "@/components/ui/form-state";

/** What a candidate can do on their page. */
export type CandidateActions = Readonly<
  Record<
    | "askAccommodation"
    | "askErasure"
    | "askHumanLook"
    | "chooseLanguage"
    | "finishEarly"
    | "giveConsent"
    | "keepGroupAnswers"
    | "keepHistory"
    | "startDraw",
    FormAction
  >
>;
