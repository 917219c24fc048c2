import type { Entry } from "@/roleplay/transcript/entry";
import type { FoundMove } from "@/roleplay/transcript/move";
import { sayMark } from "./reader/marks/say-mark";
import { isHarm, isSureEnough } from "./scene/is-sure-enough";
import { nameMoves } from "./scene/name-moves";
import type { CriterionResult, ReviewPoint } from "./scorecard";

/** So few replies tell little, whoever grades them. */
const fewest = 3;
/** More than so many doubts are no longer read. */
const most = 6;
/** Of a hundred doubts of harm, so many have to be right to be worth a look. */
const suspected = 50;
/** Where doubts could move this share of the weight or more, nobody should rest on the grade alone. */
const heavy = 0.2;

/** What asks for a person's look, and how far the grade can be trusted without one. */
export interface AskedReview {
  readonly review: ReviewPoint[];
  readonly confidence: "high" | "middling" | "low";
}

/**
 * Says where a person should look before the grade is trusted: replies that carry marks, a chat too short, and doubts of the
 * reader that would change a level. `doubted` are the criteria as they would be if every doubt were so.
 */
export function askForReview(
  entries: readonly Entry[],
  criteria: readonly CriterionResult[],
  doubted: readonly CriterionResult[],
): AskedReview {
  const replies = entries.flatMap((entry) => (entry.kind === "reply" ? entry : []));
  const short: ReviewPoint[] =
    replies.length < fewest
      ? [
          {
            kind: "short",
            entry: null,
            why: `${sayCount(replies.length)} written: too little to tell much by.`,
          },
        ]
      : [];
  const marked = replies.flatMap(({ sequence, reading }): ReviewPoint[] =>
    [...new Set(reading.marks.map(({ mark }) => mark))].map((mark) => ({
      kind: "marked",
      entry: sequence,
      why: sayMark(mark),
    })),
  );
  const changes = criteria
    .map((before, at) => ({ before, after: doubted[at] }))
    .filter(({ before, after }) => after !== undefined && before.level !== after.level)
    .toSorted((a, b) => b.before.weight - a.before.weight);
  const unsure = groupDoubts(replies, changes).slice(0, most);
  const whole = criteria.reduce((sum, { weight, level }) => sum + (level === null ? 0 : weight), 0);
  const moved = changes.reduce((sum, { before }) => sum + before.weight, 0);
  const low = short.length > 0 || marked.length > 0 || moved > whole * heavy;
  return {
    review: [...short, ...marked, ...unsure],
    confidence: low ? "low" : changes.length > 0 ? "middling" : "high",
  };
}

/** The entries as they would be if the reader's doubts were all right: doubtful moves stand among the sure ones. */
export function trustDoubts(entries: readonly Entry[]): Entry[] {
  return entries.map((entry) => {
    if (entry.kind !== "reply" || listDoubts(entry).length === 0) return entry;
    const all = [...entry.reading.moves.filter(isSureEnough), ...listDoubts(entry)].toSorted(
      (a, b) => a.start - b.start,
    );
    return {
      ...entry,
      reading: { ...entry.reading, moves: all.map(({ confidence: _, ...move }) => move), unsure: [] },
    };
  });
}

type Reply = Extract<Entry, { kind: "reply" }>;

/** An accusation that is more likely wrong than right is not even shown: a doubt of it would stick to a person. */
function listDoubts({ reading }: Reply): FoundMove[] {
  const all = [...reading.moves.filter((move) => !isSureEnough(move)), ...reading.unsure];
  return all.filter(({ move, confidence }) => !isHarm(move) || (confidence ?? 100) >= suspected);
}

type Change = { readonly before: CriterionResult; readonly after: CriterionResult | undefined };

/** One point for each doubt, with all the levels that it would change. */
function groupDoubts(replies: readonly Reply[], changes: readonly Change[]): ReviewPoint[] {
  const points = new Map<string, { entry: number | null; says: string; levels: string[] }>();
  for (const change of changes) {
    const { entry, says } = findDoubt(replies, change) ?? {
      entry: null,
      says: "The reader is not sure of all that it found.",
    };
    const point = points.get(says) ?? { entry, says, levels: [] };
    point.levels.push(
      `“${change.before.label}” would be ${sayLevel(change.after?.level)} instead of ${sayLevel(change.before.level)}`,
    );
    points.set(says, point);
  }
  return [...points.values()].map(({ entry, says, levels }) => ({
    kind: "unsure",
    entry,
    why: `${says} If so, ${levels.join(", ")}.`,
  }));
}

/** The doubts that a changed criterion would rest on: those whose words a check quotes that came out otherwise. */
function findDoubt(
  replies: readonly Reply[],
  { before, after }: Change,
): { entry: number; says: string } | undefined {
  const turned = (after?.checks ?? []).filter(
    ({ id, result }) => before.checks.find((check) => check.id === id)?.result !== result,
  );
  const quoted = turned.flatMap(({ evidence }) => evidence);
  for (const reply of replies) {
    const doubts = listDoubts(reply).filter((move) =>
      quoted.some((one) => one.entry === reply.sequence && one.start < move.end && move.start < one.end),
    );
    const [first] = doubts;
    if (first !== undefined) {
      const moves = [...new Set(doubts.filter(({ start }) => start === first.start).map(({ move }) => move))];
      return { entry: reply.sequence, says: `“${first.evidence}” may be ${nameMoves(moves)}.` };
    }
  }
  return undefined;
}

function sayLevel(level: number | null | undefined): string {
  return level === null || level === undefined ? "not observed" : `${level}`;
}

function sayCount(count: number): string {
  return count === 0 ? "No reply was" : count === 1 ? "Only one reply was" : `Only ${count} replies were`;
}
