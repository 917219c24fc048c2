import type { MoveReading } from "../move-reading";
import { acknowledgement } from "./acknowledgement";
import { actionDone } from "./action-done";
import { actionPlan } from "./action-plan";
import { agreement } from "./agreement";
import { apology } from "./apology";
import { blame } from "./blame";
import { boundary } from "./boundary";
import { canned } from "./canned";
import { closedQuestion } from "./closed-question";
import { condescension } from "./condescension";
import { confirmUnderstanding } from "./confirm-understanding";
import { courtesy } from "./courtesy";
import { curt } from "./curt";
import { deadEnd } from "./dead-end";
import { dismissal } from "./dismissal";
import { empathy } from "./empathy";
import { escalation } from "./escalation";
import { explanation } from "./explanation";
import { findOut } from "./find-out";
import { focus } from "./focus";
import { guess } from "./guess";
import { handover } from "./handover";
import { jargon } from "./jargon";
import { justification } from "./justification";
import { offer } from "./offer";
import { openQuestion } from "./open-question";
import { ownership } from "./ownership";
import { paraphrase } from "./paraphrase";
import { positiveLanguage } from "./positive-language";
import { prevention } from "./prevention";
import { reassurance } from "./reassurance";
import { record } from "./record";
import { retaliation } from "./retaliation";
import { retention } from "./retention";
import { satisfactionCheck } from "./satisfaction-check";
import { thanks } from "./thanks";
import { timeline } from "./timeline";

/** Every move's reading, in the order of the guide. */
export const moveReadings: readonly MoveReading[] = [
  courtesy,
  acknowledgement,
  empathy,
  apology,
  paraphrase,
  confirmUnderstanding,
  openQuestion,
  closedQuestion,
  ownership,
  actionPlan,
  actionDone,
  timeline,
  explanation,
  reassurance,
  thanks,
  positiveLanguage,
  focus,
  boundary,
  escalation,
  handover,
  record,
  findOut,
  offer,
  prevention,
  retention,
  satisfactionCheck,
  dismissal,
  agreement,
  justification,
  blame,
  retaliation,
  condescension,
  curt,
  canned,
  jargon,
  deadEnd,
  guess,
];
