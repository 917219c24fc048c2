import type { Ending } from "@/roleplay/script/ending";
import type {
  ActionEntry,
  Entry,
  FieldValues,
  Mood,
  NoticeEntry,
  ReplyEntry,
} from "@/roleplay/transcript/entry";
import { moveName } from "@/roleplay/transcript/move";
import type { Reading } from "@/roleplay/transcript/reading";

/** A step of a chat written for a test; it becomes the next entry. `after`: seconds since the entry before, else 20. */
export type Step = (place: { sequence: number; at: number }) => Entry;

type Manner = { after?: number; tension?: number };

/** Writes the entries of a chat: each step 20 seconds after the one before, unless it says otherwise. */
export function writeChat(...steps: readonly Step[]): Entry[] {
  const entries: Entry[] = [];
  for (const step of steps) entries.push(step({ sequence: entries.length, at: entries.at(-1)?.at ?? 0 }));
  return entries;
}

/** A line of the customer. */
export function line(text: string, manner: Manner & { beat?: string } = {}): Step {
  return (place) => ({ kind: "line", ...common(place, manner), text, beat: manner.beat ?? "opening" });
}

/** A reply whose moves are marked in its text: `[apology:I am sorry] about [empathy,paraphrase:the wheel]`. */
export function reply(
  marked: string,
  manner: Manner & { stage?: ReplyEntry["stage"]; interrupted?: boolean; reading?: Partial<Reading> } = {},
): Step {
  return (place) => {
    const { text, moves } = readMarks(marked);
    return {
      kind: "reply",
      ...common(place, manner),
      id: `reply-${place.sequence}`,
      text,
      interrupted: manner.interrupted ?? false,
      stage: manner.stage ?? "unheard",
      reading: { ...silent, words: text.split(/\s+/).length, moves, ...manner.reading },
    };
  };
}

/** Something done at the desk. */
export function act(
  action: string,
  fields: FieldValues = {},
  manner: Manner & Partial<Pick<ActionEntry, "outcome" | "result">> = {},
): Step {
  return (place) => ({
    kind: "action",
    ...common(place, manner),
    id: `action-${place.sequence}`,
    action,
    fields,
    outcome: manner.outcome ?? "done",
    result: manner.result ?? `Done: ${action}.`,
  });
}

/** The end of the chat. */
export function end(ending: Ending, stars?: number, manner: Manner = {}): Step {
  return (place) => ({
    kind: "notice",
    ...common(place, manner),
    notice: ending === "stopped" ? "stopped" : "ended",
    text: "The customer has left the chat.",
    ...(ending === "stopped" ? {} : { ending }),
    ...(stars === undefined ? {} : { stars }),
  });
}

/** A notice of the chat. */
export function note(notice: NoticeEntry["notice"]): Step {
  return (place) => ({ kind: "notice", ...common(place, {}), notice, text: `Notice: ${notice}.` });
}

const silent: Reading = {
  moves: [],
  unsure: [],
  marks: [],
  asked: [],
  touched: [],
  stated: [],
  promises: [],
  offers: [],
  saved: null,
  english: true,
  nonsense: false,
  repeats: false,
  words: 0,
};

function common(
  { sequence, at }: { sequence: number; at: number },
  { after = 20, tension = 40 }: Manner,
): { sequence: number; at: number; mood: Mood } {
  const temper = tension >= 80 ? "boiling" : tension >= 55 ? "heated" : tension >= 30 ? "tense" : "calm";
  return { sequence, at: at + after * 1000, mood: { tension, temper, pulls: [] } };
}

function readMarks(marked: string): { text: string; moves: Reading["moves"] } {
  let text = "";
  const moves: Reading["moves"] = [];
  let from = 0;
  for (const match of marked.matchAll(/\[([a-z,-]+):([^\]]*)\]/g)) {
    text += marked.slice(from, match.index);
    const evidence = match[2] ?? "";
    for (const name of (match[1] ?? "").split(",")) {
      moves.push({
        move: moveName.parse(name),
        start: text.length,
        end: text.length + evidence.length,
        evidence,
      });
    }
    text += evidence;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), moves };
}
