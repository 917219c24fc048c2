import { z } from "zod";
import { gradeAttempt } from "@/grading/grade-attempt";
import { readInCase } from "@/grading/reader/read-in-case";
import type { Scorecard } from "@/grading/scorecard";
import { advanceAttempt, findNextTimer } from "@/roleplay/attempt/advance-attempt";
import type { AttemptState } from "@/roleplay/attempt/attempt-state";
import { beginAttempt } from "@/roleplay/attempt/begin-attempt";
import { compilePlay, type Play } from "@/roleplay/attempt/compile-play";
import { sendReply } from "@/roleplay/attempt/send-reply";
import { awaitsAgent } from "@/roleplay/attempt/show-moment";
import { takeAction } from "@/roleplay/attempt/take-action";
import type { Ending } from "@/roleplay/script/ending";
import type { Entry } from "@/roleplay/transcript/entry";
import type { Library } from "./load-library";
import type { Scenario } from "./schema/scenario";

/** One turn of a script: something said, something done at the desk, or a wait in seconds. */
export const turn = z.union([
  z.strictObject({ say: z.string().min(1).max(20_000) }),
  z.strictObject({ wait: z.number().min(0).max(86_400) }),
  z.object({ do: z.string().min(1) }).catchall(z.union([z.string(), z.number()])),
]);
export type Turn = z.infer<typeof turn>;

/** A whole role-play: what `npm run play` prints. */
export type Played = {
  scenario: string;
  seed: number;
  entries: Entry[];
  ending: Ending | null;
  stars: number | null;
  /** Turns of the script that came after the ending. */
  unplayed: number;
  scorecard: Scorecard;
};

type Run = { play: Play; scenario: Scenario; state: AttemptState; entries: Entry[] };

/** Milliseconds that a human takes to begin a reply, and for each word of it: about 80 words a minute. */
const writing = { begin: 1500, word: 750 } as const;
/** Milliseconds that a human takes for an action at the desk. */
const acting = 2000;
/** How many of the last entries the reader is shown: a reader at the desk remembers no more, and cost must not grow. */
const remembered = 12;

/**
 * Plays a script in simulated time: each turn waits until the customer has finished, then takes a human writing
 * time. When the script is over, the attempt runs on to its ending. The same arguments give the same bytes.
 * @throws RangeError where a turn asks for an action that the desk does not have; the message names the turn.
 */
export function playScript(library: Library, scenario: Scenario, turns: readonly Turn[], seed = 1): Played {
  const persona = library.personas.get(scenario.persona);
  if (persona === undefined) throw new RangeError(`The scenario ${scenario.id} names no known persona.`);
  const play = compilePlay(scenario, persona);
  const begun = beginAttempt(play, seed);
  const start: Run = { play, scenario, ...begun };
  const played = turns.reduce<{ run: Run; unplayed: number }>(
    ({ run, unplayed }, turn, index) => {
      const ready = "wait" in turn ? run : waitForTurn(run);
      if (ready.state.ending !== null) return { run: ready, unplayed: unplayed + 1 };
      return { run: playTurn(ready, turn, index), unplayed };
    },
    { run: start, unplayed: 0 },
  );
  const { entries, state } = runOut(played.run);
  const scorecard = gradeAttempt({ graded: scenario, persona, rubric: library.rubric, entries });
  const { ending, stars } = scorecard;
  return {
    scenario: scenario.id,
    seed: state.seed,
    entries,
    ending,
    stars,
    unplayed: played.unplayed,
    scorecard,
  };
}

/** The last customer lines and the agent's last replies, as the reader is shown them. */
export function listContext(entries: readonly Entry[]): { customer: string[]; earlier: string[] } {
  const last = entries.slice(-remembered);
  const sinceReply = last.slice(last.findLastIndex(({ kind }) => kind === "reply") + 1);
  const lines = (sinceReply.some(({ kind }) => kind === "line") ? sinceReply : last).flatMap((entry) =>
    entry.kind === "line" ? entry.text : [],
  );
  return {
    customer: lines.slice(-4),
    earlier: last.flatMap((entry) => (entry.kind === "reply" ? entry.text : [])),
  };
}

function playTurn(run: Run, turn: Turn, index: number): Run {
  if ("wait" in turn) return moveTo(run, run.state.at + Number(turn.wait) * 1000);
  if ("say" in turn) return say(run, String(turn.say), index);
  const { do: action, ...fields } = turn;
  try {
    const at = run.state.at + acting;
    const step = takeAction(run.play, run.state, { id: `turn-${index}`, action, fields, at });
    return { ...run, state: step.state, entries: [...run.entries, ...step.entries] };
  } catch (error) {
    if (error instanceof RangeError && run.state.ending === null)
      throw new RangeError(`Turn ${index + 1}: ${error.message}`);
    throw error;
  }
}

function say(run: Run, text: string, index: number): Run {
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  const ready = moveTo(run, run.state.at + writing.begin + words * writing.word);
  if (ready.state.ending !== null) return ready;
  const reading = readInCase(ready.scenario, { reply: text, ...listContext(ready.entries) });
  const step = sendReply(ready.play, ready.state, { id: `turn-${index}`, text, reading, at: ready.state.at });
  return { ...ready, state: step.state, entries: [...ready.entries, ...step.entries] };
}

function moveTo(run: Run, to: number): Run {
  const step = advanceAttempt(run.play, run.state, to);
  return { ...run, state: step.state, entries: [...run.entries, ...step.entries] };
}

/** Waits until the customer has finished. */
function waitForTurn(run: Run): Run {
  if (run.state.ending !== null || awaitsAgent(run.play, run.state)) return run;
  const timer = findNextTimer(run.state.timers);
  return timer === null ? run : waitForTurn(moveTo(run, timer.due));
}

/** Runs on with no more from the agent until the customer has gone. */
function runOut(run: Run): Run {
  const timer = findNextTimer(run.state.timers);
  return timer === null || run.state.ending !== null ? run : runOut(moveTo(run, timer.due));
}
