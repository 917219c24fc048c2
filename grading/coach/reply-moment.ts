import type { ActionEntry, LineEntry, ReplyEntry } from "@/roleplay/transcript/entry";
import type { FoundMove, MoveName } from "@/roleplay/transcript/move";
import { listStems } from "../scene/list-stems";
import type { Scene, Turn } from "../scene/scene";
import type { Stretch } from "./rules/rule";

/** One reply at the moment when it was sent: nothing that came later is in it, so a remark once given stays as it is. */
export interface ReplyMoment {
  readonly scene: Scene;
  readonly turn: Turn;
  readonly reply: ReplyEntry;
  /** How the customer is addressed. */
  readonly name: string;
  readonly earlier: readonly Turn[];
  readonly lines: readonly LineEntry[];
  /** What was done at the desk so far, looking things up included. */
  readonly actions: readonly ActionEntry[];
  /** The customer was heated or boiling when it was sent. */
  readonly heated: boolean;
}

/** The moment of a reply in its scene. */
export function takeMoment(scene: Scene, turn: Turn): ReplyMoment {
  const { reply } = turn;
  const isBefore = ({ sequence }: { sequence: number }) => sequence < reply.sequence;
  const temper = scene.entries.findLast(isBefore)?.mood.temper ?? "calm";
  return {
    scene,
    turn,
    reply,
    name: scene.graded.customer.address,
    earlier: scene.turns.filter((one) => isBefore(one.reply)),
    lines: scene.lines.filter(isBefore),
    actions: scene.actions.filter((one) => isBefore(one) && one.outcome === "done"),
    heated: temper === "heated" || temper === "boiling",
  };
}

/** The first of these moves in the reply that counts; with `without`, none whose words also make one of those. */
export function findMove(
  { turn }: ReplyMoment,
  moves: readonly MoveName[],
  without: readonly MoveName[] = [],
): FoundMove | null {
  const isSpoilt = (found: FoundMove) =>
    turn.moves.some(
      (other) => without.includes(other.move) && other.start < found.end && found.start < other.end,
    );
  return turn.moves.find((found) => moves.includes(found.move) && !isSpoilt(found)) ?? null;
}

/** In how many earlier replies one of these moves was made. */
export function countEarlier({ earlier }: ReplyMoment, ...moves: readonly MoveName[]): number {
  return earlier.filter((turn) => turn.moves.some((found) => moves.includes(found.move))).length;
}

/** Whether the sentence in which a stretch stands has a word of this case or of this customer in it. */
export function speaksOfCase({ scene, reply }: ReplyMoment, stretch: Stretch): boolean {
  const { text, sequence } = reply;
  const { start, end } = findSentence(text, stretch);
  return listStems(text.slice(start, end)).some(
    (stem) => scene.caseStems.has(stem) || (scene.saidStems.get(stem) ?? sequence) < sequence,
  );
}

const longestQuote = 90;

const fewWords = 4;

/** As quote(), with the sentence around it where the stretch alone is too short to be recognised. */
export function quoteSentence(moment: ReplyMoment, stretch: Stretch): string {
  const { text } = moment.reply;
  if (text.slice(stretch.start, stretch.end).trim().split(/\s+/).length >= fewWords)
    return quote(moment, stretch);
  return quote(moment, findSentence(text, stretch));
}

/** A stretch of the reply in quotation marks, cut at a word where it is long, without the stop at its end. */
export function quote({ reply }: ReplyMoment, { start, end }: Stretch): string {
  const words = reply.text.slice(start, end).replace(/\s+/g, " ").trim();
  const short =
    words.length <= longestQuote ? words : `${words.slice(0, longestQuote).replace(/\s+\S*$/, "")} …`;
  return `“${short.replace(/(?<!\s…)[.,;:!…]+$/, "")}”`;
}

function findSentence(text: string, { start, end }: Stretch): Stretch {
  const stop = [...text.slice(0, start).matchAll(/[.?!]\s+|\n+/g)].at(-1);
  const from = Math.max(start, end - 1);
  const rest = /[.?!](?=\s)|\n/.exec(text.slice(from));
  return {
    start: stop === undefined ? 0 : stop.index + stop[0].length,
    end: rest === null ? text.length : from + rest.index + 1,
  };
}
