import { askHint } from "./ask-hint";
import { getScorecard } from "./get-scorecard";
import { listAttempts } from "./list-attempts";
import { listScenarios } from "./list-scenarios";
import { listScorecards } from "./list-scorecards";
import { makeGuest } from "./make-guest";
import { pauseAttempt } from "./pause-attempt";
import { readAttempt } from "./read-attempt";
import { readCoach } from "./read-coach";
import { readConsistency } from "./read-consistency";
import { readDesk } from "./read-desk";
import { readHealth } from "./read-health";
import { readScenario } from "./read-scenario";
import { resumeAttempt } from "./resume-attempt";
import { retryAttempt } from "./retry-attempt";
import { sendReply } from "./send-reply";
import { startAttempt } from "./start-attempt";
import { stopAttempt } from "./stop-attempt";
import { takeAction } from "./take-action";

/** All endpoints but the description of them, in the order in which a program meets them. */
export const endpoints = [
  listScenarios,
  readScenario,
  makeGuest,
  startAttempt,
  listAttempts,
  readConsistency,
  readAttempt,
  readDesk,
  sendReply,
  takeAction,
  readCoach,
  askHint,
  pauseAttempt,
  resumeAttempt,
  stopAttempt,
  retryAttempt,
  getScorecard,
  listScorecards,
  readHealth,
];
