import type { Metadata } from "next";
import { headers } from "next/headers";
import { readWay } from "@/access/candidate/read-way";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { askAccommodation } from "@/app/(candidate)/_actions/ask-accommodation";
import { askErasure } from "@/app/(candidate)/_actions/ask-erasure";
import { askHumanLook } from "@/app/(candidate)/_actions/ask-human-look";
import { chooseLanguage } from "@/app/(candidate)/_actions/choose-language";
import { finishEarly } from "@/app/(candidate)/_actions/finish-early";
import { giveConsent } from "@/app/(candidate)/_actions/give-consent";
import { keepGroupAnswers } from "@/app/(candidate)/_actions/keep-group-answers";
import { keepHistory } from "@/app/(candidate)/_actions/keep-history";
import { leaveBrowser } from "@/app/(candidate)/_actions/leave-browser";
import { startDraw } from "@/app/(candidate)/_actions/start-draw";
import { findOrNotFound } from "@/app/find-or-not-found";
import { CandidatePage } from "@/components/candidate/candidate-page";

type Props = { searchParams: Promise<{ past?: string | string[] }> };

export const metadata: Metadata = {
  title: "Your invitation",
  referrer: "no-referrer",
  robots: { index: false },
};

/** A candidate's way: the page shows the step that they are at. */
export default async function InvitationPage({ searchParams }: Props) {
  const [{ past }, viewer, now, sent] = await Promise.all([searchParams, readViewer(), readNow(), headers()]);
  const languages = sent.get("accept-language") ?? "";
  const asked = { languages, skipWarmUp: past === "warm-up" };
  const way = await findOrNotFound(readWay(viewer, asked, now));
  return <CandidatePage way={way} actions={actions} leave={leaveBrowser} />;
}

const actions = {
  askAccommodation,
  askErasure,
  askHumanLook,
  chooseLanguage,
  finishEarly,
  giveConsent,
  keepGroupAnswers,
  keepHistory,
  startDraw,
};
