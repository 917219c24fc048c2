import { listCauseBeats } from "./beats/cause-beats";
import { listFactBeats } from "./beats/fact-beats";
import { listFarewellBeats } from "./beats/farewell-beats";
import type { PlayableBeat } from "./beats/playable-beat";
import { listScriptedBeats } from "./beats/scripted-beats";
import { listDriveBeats, listNoticingBeats, listRevealBeats, listSupervisorBeats } from "./beats/set-beats";
import type { Cast } from "./cast";

/** All beats of a script in the order in which an answer tries them; the drive at the end fits whenever none has. */
export function listBeats(cast: Cast, tactic: PlayableBeat[]): PlayableBeat[] {
  const springs = tactic.filter(({ id }) => id.endsWith("-sprung"));
  const others = tactic.filter((beat) => !springs.includes(beat));
  return [
    ...listFarewellBeats(cast),
    ...listScriptedBeats(cast),
    ...springs,
    ...listRevealBeats(cast),
    ...listNoticingBeats(cast),
    ...listFactBeats(cast),
    ...others.filter(({ id }) => id === "tactic-parting" || id === "tactic-clipped" || id === "tactic-scrap"),
    ...listCauseBeats(cast),
    ...listSupervisorBeats(cast),
    ...others.filter(({ id }) => !["tactic-parting", "tactic-clipped", "tactic-scrap"].includes(id)),
    ...listDriveBeats(cast),
  ];
}
