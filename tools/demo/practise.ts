import { randomBytes } from "node:crypto";
import { askHint } from "@/access/attempts/ask-hint";
import { getScorecard } from "@/access/attempts/get-scorecard";
import { startAttempt } from "@/access/attempts/start-attempt";
import { hashToken } from "@/access/viewer/hash-token";
import { daysBefore, hour, minute } from "./moments";
import { playRolePlay } from "./play-role-play";
import { readTurns } from "./read-turns";

const rounds = [
  { scenario: "three-missed-engineers", script: "trainees/robotic", days: 6 },
  { scenario: "three-missed-engineers", script: "panel/decent-1", days: 5 },
  { scenario: "eclipse-camera", script: "trainees/decent", days: 3 },
  { scenario: "scratch-on-the-van", script: "panel/strong-3", days: 2 },
  { scenario: "heating-off-on-friday", script: "trainees/good", days: 1, pausesAt: 6 },
];

/** A guest practises on some evenings; the last role-play is paused. Gives the guest's token. */
export async function practise(now: number): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  const viewer = { guest: hashToken(token), candidate: null, address: "demo" };
  for (const [index, { scenario, script, days, pausesAt }] of rounds.entries()) {
    const start = daysBefore(now, days, 19);
    const { attempt } = await startAttempt(viewer, { scenario, seed: 40 + index }, start);
    if (index === 1) await askHint(viewer, { attempt: attempt.id, id: "hint-0" }, start + minute / 2);
    const turns = readTurns(scenario, script, "Robin");
    const happenings = pausesAt === undefined ? {} : { end: { turn: pausesAt, by: "pausing" as const } };
    const played = { viewer, attempt: attempt.id, turns, pace: 1, isPractice: true, happenings };
    await playRolePlay(played, start + minute);
    if (pausesAt === undefined) await getScorecard(viewer, { attempt: attempt.id }, start + hour);
  }
  return token;
}
