import { AppError } from "@/access/app-error";
import { pauseAttempt } from "@/access/attempts/pause-attempt";
import { resumeAttempt } from "@/access/attempts/resume-attempt";
import { sendReply } from "@/access/attempts/send-reply";
import { stopAttempt } from "@/access/attempts/stop-attempt";
import { takeAction } from "@/access/attempts/take-action";
import { notePresence } from "@/access/candidate/note-presence";
import { noteSignal } from "@/access/candidate/note-signal";
import type { Viewer } from "@/access/viewer/viewer";
import { settleAttempt } from "@/access/way/settle-attempt";
import { advanceAttempt, findNextTimer } from "@/roleplay/attempt/advance-attempt";
import { awaitsAgent } from "@/roleplay/attempt/show-moment";
import type { Turn } from "@/scenarios/play-script";
import { minute, second } from "./moments";

/** What happens beside the words, each at a turn of the script, from 0. */
export type Happenings = {
  /** The reply is pasted. */
  pasted?: readonly number[];
  /** The page is out of sight for so many seconds before it. */
  away?: { turn: number; seconds: number };
  /** The connection is lost for so many minutes before it. */
  lost?: { turn: number; minutes: number };
  /** A pause of two minutes before it. */
  pause?: number;
  /** Here the candidate stops, leaves without a word, or pauses for good. */
  end?: { turn: number; by: "stopping" | "leaving" | "pausing" };
};

export type Played = {
  viewer: Viewer;
  attempt: string;
  turns: readonly Turn[];
  /** How slowly they write: 1 is about 80 words a minute. */
  pace: number;
  /** Practice asks for no signs of life. */
  isPractice?: boolean;
  happenings?: Happenings;
};

/** Milliseconds that somebody takes to begin a reply, for each word of it, and for an action at the desk. */
const taken = { begin: 1500, word: 750, action: 2500 } as const;
/** A page says every 20 s that it is here; without acts twice as seldom is enough, for only more than 45 s without a sign count. */
const sign = 40 * second;

/** Where it stands: the moment, and the last sign of life. */
type Run = Played & { now: number; hereAt: number };

/**
 * Plays a script as somebody at a browser would, act by act through the access functions, from `start` on. Gives the moment at which it
 * was over for them.
 */
export async function playRolePlay(played: Played, start: number): Promise<number> {
  const run: Run = { ...played, now: start, hereAt: start };
  const { turns, happenings = {} } = played;
  for (const [index, turn] of turns.entries()) {
    if (!(await waitForTurn(run))) return run.now;
    await happen(run, index);
    if (happenings.end?.turn === index) return end(run, happenings.end.by);
    if (!(await playTurn(run, turn, index))) break;
  }
  await runOut(run);
  return run.now;
}

/** Waits until the customer has finished. False: the role-play has ended meanwhile. */
const waitForTurn = (run: Run) => waitUntil(run, awaitsAgent);

/** The script is over: the page stays open until the customer has gone. */
const runOut = (run: Run) => waitUntil(run, () => false);

/** Looks ahead without writing, as a page does not either; only an ending is written. */
async function waitUntil(run: Run, isReached: typeof awaitsAgent): Promise<boolean> {
  const { viewer, attempt, now } = run;
  const { found, projected, ended } = await settleAttempt(viewer, attempt, now);
  if (ended) return false;
  const { play } = found.version;
  let { state } = projected;
  while (state.ending === null && !isReached(play, state)) {
    const timer = findNextTimer(state.timers);
    if (timer === null || timer.due >= (found.attempt.limit ?? Number.POSITIVE_INFINITY)) break;
    ({ state } = advanceAttempt(play, state, timer.due));
  }
  await pass(run, Math.ceil(state.at - projected.state.at));
  if (state.ending === null && isReached(play, state)) return true;
  // The customer has gone, or the time is over at the limit.
  const left = (found.attempt.limit ?? state.at) - state.at;
  if (state.ending === null) await pass(run, Math.max(1, left));
  await settleAttempt(viewer, attempt, run.now + 1);
  return false;
}

/** Lets time pass in front of the page, which says that it is open. */
async function pass(run: Run, length: number): Promise<void> {
  const { viewer, attempt, isPractice = false } = run;
  const until = run.now + length;
  while (!isPractice && run.hereAt + sign < until) {
    run.hereAt = Math.max(run.now, run.hereAt + sign);
    await notePresence(viewer, { attempt }, run.hereAt);
  }
  run.now = until;
}

async function happen(run: Run, turn: number): Promise<void> {
  const { viewer, attempt, happenings = {} } = run;
  const { away, lost, pause } = happenings;
  if (away?.turn === turn) {
    await pass(run, away.seconds * second);
    const signal = { kind: "away" as const, seconds: away.seconds };
    await noteSignal(viewer, { attempt, id: `away-${turn}`, signal }, run.now);
  }
  if (lost?.turn === turn) {
    run.now += lost.minutes * minute;
    run.hereAt = run.now;
  }
  if (pause === turn) {
    await pauseAttempt(viewer, { attempt }, run.now);
    run.now += 2 * minute;
    await resumeAttempt(viewer, { attempt }, run.now);
    run.hereAt = run.now;
  }
}

async function end({ viewer, attempt, now }: Run, by: "stopping" | "leaving" | "pausing"): Promise<number> {
  if (by === "stopping") await stopAttempt(viewer, { attempt }, now);
  if (by === "pausing") await pauseAttempt(viewer, { attempt }, now);
  return now;
}

/** False: the customer was gone before it was sent. */
async function playTurn(run: Run, turn: Turn, index: number): Promise<boolean> {
  const { viewer, attempt, pace, happenings = {} } = run;
  const id = `turn-${index}`;
  if ("wait" in turn) {
    await pass(run, Number(turn.wait) * second);
    return true;
  }
  if (!("say" in turn)) {
    const { do: action, ...fields } = turn;
    await pass(run, Math.round(taken.action * pace));
    return act(run, () => takeAction(viewer, { attempt, id, action: String(action), fields }, run.now));
  }
  const text = String(turn.say);
  const pasted = happenings.pasted?.includes(index) === true;
  const typing = taken.begin + text.split(/\s+/).length * taken.word;
  await pass(run, Math.round((pasted ? taken.begin * 3 : typing) * pace));
  if (!(await act(run, () => sendReply(viewer, { attempt, id, text }, run.now)))) return false;
  if (!pasted) return true;
  const signal = { kind: "pasted" as const, reply: id, characters: text.length };
  await noteSignal(viewer, { attempt, id: `pasted-${index}`, signal }, run.now);
  return true;
}

async function act(run: Run, send: () => Promise<unknown>): Promise<boolean> {
  try {
    await send();
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return false;
    throw error;
  }
  run.hereAt = run.now;
  return true;
}
