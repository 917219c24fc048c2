import type { PlayEvent } from "../machine/play-event";
import type { Entry, Mood } from "../transcript/entry";
import type { Play } from "./compile-play";
import { addEntry, type PlaySnapshot, type Running, stepMachine } from "./step-machine";

/**
 * The attempt after an event of the agent's, with an entry for it that comes before anything that it sets off in
 * the same moment, and holds what it did to the tension.
 */
export function stepWithEntry(
  play: Play,
  before: Running,
  event: PlayEvent,
  make: (place: { sequence: number; at: number; mood: Mood }) => Entry,
): Running {
  const stepped = stepMachine(play, { ...before, next: before.next + 1, entries: [] }, event, before.at);
  const { pulls } = stepped.snapshot.context;
  const own = addEntry({ ...stepped, next: before.next, entries: before.entries }, pulls, make);
  return {
    ...stepped,
    snapshot: forgetPulls(stepped.snapshot),
    entries: [...own.entries, ...stepped.entries],
  };
}

function forgetPulls(snapshot: PlaySnapshot): PlaySnapshot {
  return { ...snapshot, context: { ...snapshot.context, pulls: [] } };
}
