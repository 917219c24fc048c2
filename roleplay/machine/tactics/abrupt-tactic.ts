import { drawChance } from "../../chance";
import type { CauseName } from "../../script/cause";
import type { TacticLines } from "../../script/lines";
import { type PlayableBeat, takeUp } from "../beats/playable-beat";
import type { Context } from "../context";
import type { PlaySetup } from "../prepare-setup";
import { hasFresh, sayLine } from "../say-line";

type Lines = Extract<TacticLines, { tactic: "abrupt" }>;

/** Small things, to which an abrupt customer gives a scrap of an answer or none. */
const small: readonly CauseName[] = [
  "greeting",
  "thanks",
  "reassurance",
  "ownership",
  "positive-language",
  "empathy",
  "apology",
];

/**
 * The abrupt one gives scraps, and counts the replies that are too long: brisk, then clipped, then a last
 * warning; with one more they are gone. A short reply with a plan makes them brisk again.
 */
export function makeAbruptTactic(lines: Lines, play: PlaySetup) {
  const become = (tactic: string, relief: number) => play.assign({ tactic, relief });
  const long = ({ context }: { context: Context }) => wasLong(context);
  const plain = ({ context }: { context: Context }) =>
    !wasLong(context) && context.pile.moves.includes("action-plan");
  const region = play.createStateConfig({
    initial: "brisk",
    states: {
      brisk: { entry: become("brisk", 1), on: { HEARD: { guard: long, target: "clipped" } } },
      clipped: {
        entry: become("clipped", 0.75),
        on: {
          HEARD: [
            {
              guard: ({ context }) => wasLong(context) && (context.felt["long-reply"] ?? 0) >= 3,
              target: "parting",
            },
            { guard: plain, target: "brisk" },
          ],
        },
      },
      parting: {
        entry: become("parting", 0.5),
        on: {
          HEARD: [
            { guard: long, target: "gone" },
            { guard: plain, target: "clipped" },
          ],
        },
      },
      gone: { entry: become("gone", 0) },
    },
  });
  return { region, beats: { springs: [], snaps: listSnaps(lines), barbs: [] } };
}

function wasLong(context: Context): boolean {
  return context.pile.causes.some(({ cause }) => cause === "long-reply");
}

function listSnaps(lines: Lines): PlayableBeat[] {
  const say = (bank: "scrap" | "clipped" | "parting") => (context: Context) =>
    sayLine(
      { ...takeUp(context, `tactic-${bank}`, 9), reacted: true },
      { beat: `tactic-${bank}`, bank: `tactic-${bank}`, variants: lines[bank] },
    );
  return [
    {
      id: "tactic-parting",
      fits: (context) => context.tactic === "parting" && context.matters === 0 && wasLong(context),
      play: say("parting"),
    },
    {
      id: "tactic-clipped",
      fits: (context) =>
        context.tactic === "clipped" &&
        context.matters === 0 &&
        wasLong(context) &&
        hasFresh(context, "tactic-clipped", lines.clipped),
      play: say("clipped"),
    },
    {
      id: "tactic-scrap",
      fits: (context) => answersWithScrap(lines, context),
      play: say("scrap"),
    },
  ];
}

function answersWithScrap(lines: Lines, context: Context): boolean {
  return (
    context.matters === 0 &&
    context.pile.causes.length > 0 &&
    context.pile.causes.every(({ cause }) => small.includes(cause)) &&
    hasFresh(context, "tactic-scrap", lines.scrap) &&
    drawChance(context.seed, context.draws, "scrap") < 0.45
  );
}
