import { askHint } from "./ask-hint";
import { getScorecard } from "./get-scorecard";
import { inviteCandidate } from "./invite-candidate";
import { listAttempts } from "./list-attempts";
import { listInvitations } from "./list-invitations";
import { listScenarios } from "./list-scenarios";
import { listScorecards } from "./list-scorecards";
import { listScreenings } from "./list-screenings";
import { makeGuest } from "./make-guest";
import { notePresence } from "./note-presence";
import { noteSignal } from "./note-signal";
import { pauseAttempt } from "./pause-attempt";
import { readAttempt } from "./read-attempt";
import { readCoach } from "./read-coach";
import { readConsistency } from "./read-consistency";
import { readDesk } from "./read-desk";
import { readHealth } from "./read-health";
import { readInvitation } from "./read-invitation";
import { readResult } from "./read-result";
import { readScenario } from "./read-scenario";
import { resumeAttempt } from "./resume-attempt";
import { retryAttempt } from "./retry-attempt";
import { revokeInvitation } from "./revoke-invitation";
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
  notePresence,
  noteSignal,
  retryAttempt,
  getScorecard,
  listScorecards,
  listScreenings,
  inviteCandidate,
  listInvitations,
  readInvitation,
  readResult,
  revokeInvitation,
  readHealth,
];
