"use client";

import Link from "next/link";
import { type MouseEvent, useState } from "react";
import type { CandidateActions } from "@/components/candidate/candidate-actions";
import { GroupsStep } from "@/components/candidate/groups-step";
import { HistoryStep } from "@/components/candidate/history-step";
import { NoticeStep } from "@/components/candidate/notice-step";
import { OverStep } from "@/components/candidate/over-step";
import { RolePlayStep } from "@/components/candidate/role-play-step";
import { StationList } from "@/components/candidate/station-list";
import { ThanksStep } from "@/components/candidate/thanks-step";
import type { FormAction, FormState } from "@/components/ui/form-state";
import { Notice } from "@/components/ui/notice";
import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import type { Preview } from "@/scenarios/screening/preview";
import type { Role } from "@/scenarios/screening/role";
import { noticeLanguage } from "@/scenarios/screening/screening-plan";
import { ScreeningHeader } from "./screening-header";

type Props = { preview: Preview; role: Role };

/** A screening as candidates see it. Its forms can be filled, and lead nowhere: nothing reaches the server. */
export function PreviewPage({ preview: { screening, stations }, role }: Props) {
  const [shown, setShown] = useState(stations[0]?.id ?? "");
  const [language, setLanguage] = useState(stations[0]?.way.language ?? "en");
  const [followed, setFollowed] = useState(false);
  const station = stations.find(({ id }) => id === shown) ?? stations[0];
  const switchLanguage: FormAction = async (state, form) => {
    setLanguage(noticeLanguage.catch("en").parse(form.get("language")));
    return state;
  };
  // A link out of the preview would leave it for a page that needs a candidate's own link.
  const stay = (event: MouseEvent<HTMLElement>) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!link) return;
    event.preventDefault();
    setFollowed(true);
  };
  const go = (id: string) => {
    setShown(id);
    setFollowed(false);
  };
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current={null} />
      <div className="mx-auto w-full max-w-[56rem] px-5 py-8 sm:px-8">
        <Notice title="This is a preview">
          So a candidate sees it, by the settings as they stand. Nothing is sent or recorded. To try a chat,
          play its scenario from{" "}
          <Link href="/" className="link">
            the list of customers
          </Link>
          .
        </Notice>
        <nav aria-label="Stations of the preview" className="mt-5 flex flex-wrap gap-1">
          {stations.map(({ id, label }) => (
            <button
              key={id}
              type="button"
              aria-current={id === station?.id ? "step" : undefined}
              onClick={() => go(id)}
              className="min-h-9 rounded-field px-3 text-note text-soft hover:bg-sunk hover:text-ink aria-[current=step]:bg-wash aria-[current=step]:font-strong aria-[current=step]:text-ink"
            >
              {label}
            </button>
          ))}
        </nav>
        <p role="status" className="mt-2 text-note text-soft empty:hidden">
          {followed && "In the preview this link leads nowhere."}
        </p>
        {station && (
          <div
            onClickCapture={stay}
            className="mt-4 rounded-sheet border border-edge border-dashed px-5 pt-6 pb-12 sm:px-8"
          >
            <p className="text-note text-soft">{station.way.title}</p>
            <StationList stations={station.way.stations} />
            <Step
              key={station.id}
              way={{ ...station.way, language }}
              actions={{ ...noActions, chooseLanguage: switchLanguage }}
            />
          </div>
        )}
      </div>
    </>
  );
}

function Step({ way, actions }: { way: CandidateWay; actions: CandidateActions }) {
  const { step } = way;
  switch (step.kind) {
    case "notice":
      return <NoticeStep way={way} actions={actions} />;
    case "history":
      return <HistoryStep way={way} keep={actions.keepHistory} />;
    case "role-play":
      return <RolePlayStep way={way} step={step} actions={actions} />;
    case "over":
      return <OverStep way={way} step={step} />;
    case "groups":
      return <GroupsStep way={way} keep={actions.keepGroupAnswers} />;
    case "thanks":
      return <ThanksStep way={way} step={step} askHumanLook={actions.askHumanLook} />;
  }
}

const recordNothing: FormAction = async (state: FormState) => ({
  ...state,
  problem: "This is a preview: nothing was sent.",
});

const noActions: CandidateActions = {
  askAccommodation: recordNothing,
  askErasure: recordNothing,
  askHumanLook: recordNothing,
  chooseLanguage: recordNothing,
  finishEarly: recordNothing,
  giveConsent: recordNothing,
  keepGroupAnswers: recordNothing,
  keepHistory: recordNothing,
  startDraw: recordNothing,
};
