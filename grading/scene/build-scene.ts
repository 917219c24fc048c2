import type { Persona } from "@/roleplay/script/persona";
import type { Entry, LineEntry, Mood } from "@/roleplay/transcript/entry";
import type { GradedCase } from "../case/graded-case";
import { countMoves } from "./count-moves";
import { countOwnWords } from "./count-own-words";
import { fitMoves } from "./fit-moves";
import { isSureEnough } from "./is-sure-enough";
import { listRecords } from "./list-records";
import { listStems } from "./list-stems";
import { measureWaits } from "./measure-waits";
import type { Scene, Turn } from "./scene";
import { sortDeeds } from "./sort-deed";
import type { Untold } from "./untold";

/** Takes an attempt apart for the checks. Pure, and linear in the transcript. */
export function buildScene(
  graded: GradedCase,
  persona: Persona,
  entries: readonly Entry[],
  untold: readonly Untold[] = [],
): Scene {
  const lines = entries.filter((entry) => entry.kind === "line");
  const actions = entries.filter((entry) => entry.kind === "action");
  const notices = entries.filter((entry) => entry.kind === "notice");
  const caseStems = new Set(listStems([graded.issue, graded.feeling, ...graded.issueWords].join(". ")));
  const saidStems = listSaid(lines);
  const before = { abuse: { persona, told: !untold.includes("mood") }, lines, saidStems };
  const recordStems = listRecords(graded, actions);
  const turns = entries
    .filter((entry) => entry.kind === "reply")
    .map((reply, at): Turn => {
      const ownWords = countOwnWords({ caseStems, saidStems, recordStems }, reply.text, reply);
      const moves = fitMoves(countMoves(reply, caseStems, saidStems), reply, before).filter(isSureEnough);
      return { reply, place: at + 1, moves, ownWords };
    });
  const ending = notices.findLast((notice) => notice.notice === "ended" || notice.notice === "stopped");
  return {
    graded,
    persona,
    entries,
    turns,
    lines,
    actions,
    notices,
    waits: measureWaits(entries, turns),
    flares: findFlares(entries, turns[0]?.reply.sequence ?? entries.length),
    caseStems,
    saidStems,
    recordStems,
    moves: turns.flatMap((turn) => turn.moves.map((found) => ({ turn, found }))),
    deeds: sortDeeds(actions, graded),
    ending: ending?.notice === "stopped" ? "stopped" : (ending?.ending ?? null),
    untold: new Set(untold),
  };
}

function listSaid(lines: readonly LineEntry[]): Map<string, number> {
  const said = new Map<string, number>();
  for (const { text, sequence } of lines) {
    for (const stem of listStems(text)) if (!said.has(stem)) said.set(stem, sequence);
  }
  return said;
}

const heat: Record<Mood["temper"], number> = { calm: 0, tense: 1, heated: 2, boiling: 3 };

function findFlares(entries: readonly Entry[], firstReply: number): number[] {
  return entries.flatMap((entry, at) => {
    const before = entries[at - 1];
    if (before === undefined || entry.sequence < firstReply) return [];
    const rises = heat[entry.mood.temper] > heat[before.mood.temper] && heat[entry.mood.temper] >= 2;
    return rises ? [entry.sequence] : [];
  });
}
