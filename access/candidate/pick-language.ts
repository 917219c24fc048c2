import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import type { OwnInvitation } from "./is-over";

/** The language of the notice: the one that the candidate chose, else the first of the plan that their browser asks for. */
export function pickLanguage({ invitation, screening }: OwnInvitation, asked = ""): NoticeLanguage {
  const { languages } = screening.plan;
  const wanted = [invitation.language ?? "", ...readAsked(asked)];
  const found = wanted.flatMap((one) => languages.find((language) => language === one) ?? []);
  return found[0] ?? languages[0] ?? "en";
}

/** The languages of an Accept-Language header, in its own order. */
function readAsked(header: string): string[] {
  return header.split(",").map((part) => part.trim().slice(0, 2).toLowerCase());
}
