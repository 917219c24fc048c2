import { listAttempts } from "@/access/attempts/list-attempts";
import { listScenarios } from "@/access/scenarios/list-scenarios";
import { readNow } from "@/access/viewer/read-now";
import { readViewer } from "@/access/viewer/read-viewer";
import { AttemptList } from "@/components/start/attempt-list";
import { Opening } from "@/components/start/opening";
import { ScenarioList } from "@/components/start/scenario-list";

const recent = 3;

/** The start: what this is, what the viewer has open, and all customers to choose from. */
export default async function StartPage() {
  const viewer = await readViewer();
  const [scenarios, attempts] = await Promise.all([
    listScenarios(),
    viewer ? listAttempts(viewer, await readNow()) : [],
  ]);
  return (
    <div className="mx-auto w-full max-w-[72rem] px-5 pb-20 sm:px-8">
      <Opening />
      <AttemptList
        title="Go on where you left off"
        attempts={attempts.filter(({ ending }) => ending === null)}
      />
      <AttemptList
        title="Finished lately"
        attempts={attempts.filter(({ ending }) => ending !== null).slice(0, recent)}
      />
      <ScenarioList scenarios={scenarios} />
    </div>
  );
}
