import type { Scorecard } from "@/grading/scorecard";

type Point = Scorecard["tension"][number];

export type Turn = {
  entry: number;
  at: number;
  from: number;
  to: number;
  temper: Point["mood"]["temper"];
  /** What moved it this way, the strongest first. */
  causes: string[];
};

const worthTelling = 3;
const closeTogether = 20_000;

/**
 * The turns that moved the tension most (at least 3 points), at most so many, in the order of the chat. What moves
 * it the same way within 20 seconds, as a plan and then its doing, is one turn.
 */
export function findTurns(tension: Scorecard["tension"], most = 8): Turn[] {
  return joinClose(tension.map(readTurn))
    .filter((turn) => Math.abs(rise(turn)) >= worthTelling)
    .sort((one, other) => Math.abs(rise(other)) - Math.abs(rise(one)))
    .slice(0, most)
    .sort((one, other) => one.entry - other.entry);
}

function readTurn({ entry, at, mood }: Point, index: number, all: Scorecard["tension"]): Turn {
  const from = all[index - 1]?.mood.tension ?? mood.tension;
  const causes = mood.pulls
    .filter(({ by }) => Math.sign(by) === Math.sign(mood.tension - from))
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
    .map(({ cause }) => cause);
  return { entry, at, from, to: mood.tension, temper: mood.temper, causes };
}

function joinClose(turns: Turn[]): Turn[] {
  const joined: Turn[] = [];
  for (const turn of turns.filter((turn) => rise(turn) !== 0)) {
    const last = joined.at(-1);
    if (last && turn.at - last.at <= closeTogether && Math.sign(rise(last)) === Math.sign(rise(turn))) {
      Object.assign(last, {
        to: turn.to,
        temper: turn.temper,
        causes: [...new Set([...last.causes, ...turn.causes])],
      });
    } else joined.push({ ...turn });
  }
  return joined;
}

const rise = ({ from, to }: Turn) => to - from;
