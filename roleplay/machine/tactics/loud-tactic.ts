import type { TacticLines } from "../../script/lines";
import { takeUp } from "../beats/playable-beat";
import type { Context } from "../context";
import type { PlaySetup } from "../prepare-setup";
import { hasFresh, sayLine } from "../say-line";
import { makeBarbBeat } from "./barb-beat";

type Lines = Extract<TacticLines, { tactic: "loud" }>;

/**
 * The loud one demands now, listens once a plan is named, demands again when nothing of it is done for too long, and
 * cools only when it is done.
 */
export function makeLoudTactic(lines: Lines, play: PlaySetup) {
  const become = (tactic: string, relief: number) => play.assign({ tactic, relief });
  const planned = ({ context }: { context: Context }) =>
    context.pile.causes.some(({ cause }) => cause === "plan");
  const done = ({ context }: { context: Context }) => context.stage === "done";
  const region = play.createStateConfig({
    initial: "demanding",
    states: {
      demanding: {
        entry: become("demanding", 0.7),
        on: {
          HEARD: [
            { guard: done, target: "cooling" },
            { guard: planned, target: "hearing" },
          ],
        },
      },
      hearing: {
        entry: become("hearing", 0.85),
        on: { HEARD: { guard: done, target: "cooling" } },
        after: {
          steam: {
            target: "demanding",
            actions: [play.assign({ impatient: true }), play.raise({ type: "STILL_WAITING" })],
          },
        },
      },
      cooling: { entry: become("cooling", 1.4) },
    },
  });
  return { region, beats: { springs: [], snaps: [], barbs: listBarbs(lines) } };
}

function listBarbs(lines: Lines) {
  const waiting = "tactic-still-waiting";
  return [
    {
      id: waiting,
      fits: (context: Context) =>
        context.impatient && context.stage !== "done" && hasFresh(context, waiting, lines["still-waiting"]),
      play: (context: Context) =>
        sayLine(
          { ...takeUp(context, waiting), impatient: false, barbed: true },
          { beat: waiting, bank: waiting, variants: lines["still-waiting"], tension: 5 },
        ),
    },
    makeBarbBeat({
      bank: "cooling",
      variants: lines.cooling,
      often: 0.8,
      fits: ({ tactic }) => tactic === "cooling",
    }),
    makeBarbBeat({
      bank: "shout",
      variants: lines.shout,
      often: 0.45,
      fits: ({ tactic, temper }) => tactic === "demanding" && temper !== "calm",
    }),
  ];
}
