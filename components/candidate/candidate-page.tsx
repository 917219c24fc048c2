import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import type { CandidateActions } from "./candidate-actions";
import { GroupsStep } from "./groups-step";
import { HistoryStep } from "./history-step";
import { NoticeStep } from "./notice-step";
import { OverStep } from "./over-step";
import { OwnData } from "./own-data";
import { RolePlayStep } from "./role-play-step";
import { StationList } from "./station-list";
import { ThanksStep } from "./thanks-step";

type Props = { way: CandidateWay; actions: CandidateActions; leave: () => Promise<void> };

/** A candidate's page: where on the way they are, the present step, and below it what they can always ask for. */
export function CandidatePage({ way, actions, leave }: Props) {
  return (
    <div className="mx-auto w-full max-w-[46rem] px-5 pt-6 pb-20 sm:pt-8">
      <p className="text-note text-soft">{way.title}</p>
      <StationList stations={way.stations} />
      <Step way={way} actions={actions} />
      <OwnData way={way} askErasure={actions.askErasure} leave={leave} />
    </div>
  );
}

function Step({ way, actions }: Pick<Props, "way" | "actions">) {
  const { step } = way;
  switch (step.kind) {
    case "notice":
      return <NoticeStep way={way} actions={actions} />;
    case "history":
      return <HistoryStep way={way} keep={actions.keepHistory} />;
    case "role-play":
      return <RolePlayStep key={step.draw} way={way} step={step} actions={actions} />;
    case "over":
      return <OverStep way={way} step={step} />;
    case "groups":
      return <GroupsStep way={way} keep={actions.keepGroupAnswers} />;
    case "thanks":
      return <ThanksStep way={way} step={step} askHumanLook={actions.askHumanLook} />;
  }
}
