import { listCauseBeats } from "./beats/cause-beats";
import { listFactBeats } from "./beats/fact-beats";
import { listFarewellBeats } from "./beats/farewell-beats";
import type { PlayableBeat } from "./beats/playable-beat";
import { listScriptedBeats } from "./beats/scripted-beats";
import { listDriveBeats, listNoticingBeats, listRevealBeats, listSupervisorBeats } from "./beats/set-beats";
import type { Cast } from "./cast";
import type { TacticBeats } from "./tactics/tactic-beats";

/** All beats of a script in the order in which an answer tries them; the drive at the end fits whenever none has. */
export function listBeats(cast: Cast, tactic: TacticBeats): PlayableBeat[] {
  return [
    ...listFarewellBeats(cast),
    ...listScriptedBeats(cast),
    ...tactic.springs,
    ...listRevealBeats(cast),
    ...listNoticingBeats(cast),
    ...listFactBeats(cast),
    ...tactic.snaps,
    ...listCauseBeats(cast),
    ...listSupervisorBeats(cast),
    ...tactic.barbs,
    ...listDriveBeats(cast),
  ];
}
