import { z } from "zod";
import { hasOccasion } from "../scene/occasion";
import type { Scene } from "../scene/scene";
import { absentCheck, judgeAbsent } from "./absent";
import { actionCheck, judgeAction } from "./action";
import { countCheck, judgeCount } from "./count";
import { endingCheck, judgeEnding } from "./ending";
import { factCheck, judgeFact } from "./fact";
import { interruptionCheck, judgeInterruption } from "./interruption";
import { judgeLength, lengthCheck } from "./length";
import { judgeLookedUp, lookedUpCheck } from "./looked-up";
import { judgeMisstep, misstepCheck } from "./misstep";
import { judgeOffer, offerCheck } from "./offer";
import { judgeOrder, orderCheck } from "./order";
import { judgePresent, presentCheck } from "./present";
import { judgePromise, promiseCheck } from "./promise";
import { judgeRecap, recapCheck } from "./recap";
import { judgeRecordUse, recordUseCheck } from "./record-use";
import { judgeRepetition, repetitionCheck } from "./repetition";
import { judgeReport, reportCheck } from "./report";
import { judgeRouting, routingCheck } from "./routing";
import { judgeSavedReply, savedReplyCheck } from "./saved-reply";
import { judgeStage, stageCheck } from "./stage";
import { judgeTakesUp, takesUpCheck } from "./takes-up";
import { judgeTested, testedCheck } from "./tested";
import { judgeTiming, timingCheck } from "./timing";
import { pass, type Verdict } from "./verdict";

/** A yes/no check of a criterion: the closed list of kinds, each a small file of its own. */
export const check = z.discriminatedUnion("kind", [
  absentCheck,
  actionCheck,
  countCheck,
  endingCheck,
  factCheck,
  interruptionCheck,
  lengthCheck,
  lookedUpCheck,
  misstepCheck,
  offerCheck,
  orderCheck,
  presentCheck,
  promiseCheck,
  recapCheck,
  recordUseCheck,
  repetitionCheck,
  reportCheck,
  routingCheck,
  savedReplyCheck,
  stageCheck,
  takesUpCheck,
  testedCheck,
  timingCheck,
]);
export type Check = z.infer<typeof check>;

/** Judges one check; where the chat gave no occasion for it, it is not observed. */
export function judgeCheck(one: Check, scene: Scene): Verdict {
  if (one.when !== undefined && !hasOccasion(scene, one.when))
    return pass("The chat gave no occasion for it.");
  switch (one.kind) {
    case "absent":
      return judgeAbsent(one, scene);
    case "action":
      return judgeAction(one, scene);
    case "count":
      return judgeCount(one, scene);
    case "ending":
      return judgeEnding(one, scene);
    case "fact":
      return judgeFact(one, scene);
    case "interruption":
      return judgeInterruption(one, scene);
    case "length":
      return judgeLength(one, scene);
    case "looked-up":
      return judgeLookedUp(one, scene);
    case "misstep":
      return judgeMisstep(one, scene);
    case "offer":
      return judgeOffer(one, scene);
    case "order":
      return judgeOrder(one, scene);
    case "present":
      return judgePresent(one, scene);
    case "promise":
      return judgePromise(one, scene);
    case "recap":
      return judgeRecap(one, scene);
    case "record-use":
      return judgeRecordUse(one, scene);
    case "repetition":
      return judgeRepetition(one, scene);
    case "report":
      return judgeReport(one, scene);
    case "routing":
      return judgeRouting(one, scene);
    case "saved-reply":
      return judgeSavedReply(one, scene);
    case "stage":
      return judgeStage(one, scene);
    case "takes-up":
      return judgeTakesUp(one, scene);
    case "tested":
      return judgeTested(one, scene);
    case "timing":
      return judgeTiming(one, scene);
  }
}
