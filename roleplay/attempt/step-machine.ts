import { type ExecutableActionsFrom, type SnapshotFrom, transition } from "xstate";
import { z } from "zod";
import type { PlayEvent } from "../machine/play-event";
import { ending } from "../script/ending";
import { type Entry, lineEntry, type Mood, noticeEntry, type Pull, pull } from "../transcript/entry";
import { type AttemptState, timer } from "./attempt-state";
import type { Play } from "./compile-play";

export type PlaySnapshot = SnapshotFrom<Play["machine"]>;

/** An attempt while it is being stepped: the snapshot is live, and the new entries are collected. */
export type Running = Omit<AttemptState, "snapshot"> & { snapshot: PlaySnapshot; entries: Entry[] };

/** What the machine asks for with each step. Anything else that it might do is refused: it has no side effects. */
const asked = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("xstate.raise"),
    params: z.object({ event: timer.shape.event, id: z.string().optional(), delay: z.number().optional() }),
  }),
  z.object({ type: z.literal("xstate.cancel"), params: z.object({ sendId: z.string() }) }),
  z.object({
    type: z.literal("xstate.emit"),
    params: z.object({
      event: z.discriminatedUnion("type", [
        z.object({
          type: z.literal("line"),
          text: lineEntry.shape.text,
          beat: z.string(),
          pulls: z.array(pull),
        }),
        z.object({
          type: z.literal("notice"),
          notice: noticeEntry.shape.notice,
          text: z.string(),
          ending: ending.optional(),
          stars: noticeEntry.shape.stars,
        }),
      ]),
    }),
  }),
]);
type Asked = z.infer<typeof asked>;

/**
 * One event stepped at a moment (milliseconds since the start of the attempt): the attempt after it, with the
 * entries that came. The given one is left as it was.
 */
export function stepMachine(play: Play, running: Running, event: PlayEvent, at: number): Running {
  const snapshot = { ...running.snapshot, context: { ...running.snapshot.context, at } };
  const [next, actions] = transition(play.machine, snapshot, event);
  return collectActions({ ...running, snapshot: next, at }, actions);
}

/** What the machine asked for, carried out: timers kept or cancelled, lines and notices made entries. */
export function collectActions(running: Running, actions: ExecutableActionsFrom<Play["machine"]>[]): Running {
  if (running.snapshot.status === "error") {
    throw new Error(`The customer's machine failed: ${String(running.snapshot.error)}`);
  }
  return actions.reduce((after, action) => carryOut(after, asked.parse(action)), running);
}

/** An entry added at the present moment, with the mood that it leaves. */
export function addEntry(
  running: Running,
  pulls: Pull[],
  make: (place: { sequence: number; at: number; mood: Mood }) => Entry,
): Running {
  const { tension, temper } = running.snapshot.context;
  const entry = make({ sequence: running.next, at: running.at, mood: { tension, temper, pulls } });
  return { ...running, next: running.next + 1, entries: [...running.entries, entry] };
}

function carryOut(running: Running, action: Asked): Running {
  switch (action.type) {
    case "xstate.raise":
      return keepTimer(running, action.params);
    case "xstate.cancel":
      return { ...running, timers: running.timers.filter(({ id }) => id !== action.params.sendId) };
    case "xstate.emit":
      return addEmitted(running, action.params.event);
  }
}

/** A delayed event becomes a timer; the same name set again replaces it. One with no delay has been applied already. */
function keepTimer(
  running: Running,
  { event, id, delay }: Extract<Asked, { type: "xstate.raise" }>["params"],
): Running {
  if (delay === undefined) return running;
  const name = id ?? event.type;
  const others = running.timers.filter((timer) => timer.id !== name);
  return { ...running, timers: [...others, { id: name, due: running.at + delay, event }] };
}

function addEmitted(
  running: Running,
  event: Extract<Asked, { type: "xstate.emit" }>["params"]["event"],
): Running {
  if (event.type === "line") {
    const { text, beat, pulls } = event;
    return addEntry(running, pulls, (place) => ({ kind: "line", ...place, text, beat }));
  }
  const { notice, text, ending, stars } = event;
  const noted = addEntry(running, [], (place) => ({
    kind: "notice",
    ...place,
    notice,
    text,
    ...(ending === undefined ? {} : { ending }),
    ...(stars === undefined ? {} : { stars }),
  }));
  return ending === undefined ? noted : { ...noted, ending, timers: [] };
}
