import type { TacticLines } from "../../script/lines";
import { type PlayableBeat, takeUp } from "../beats/playable-beat";
import type { Context } from "../context";
import type { PlaySetup } from "../prepare-setup";
import { sayLine } from "../say-line";
import { makeBarbBeat } from "./barb-beat";

type Lines = Extract<TacticLines, { tactic: "know-it-all" }>;
type Trap = Lines["traps"][number];
type Outcome = "right" | "wrong" | "evaded" | "deferred";

/** So many of the traps' claims stated rightly bring a concession. */
const rightForRespect = 2;
/** By how much the outcome of a trap moves the tension; a right answer counts double when put courteously. */
const weights: Record<Outcome, number> = { right: -4, wrong: 12, evaded: 5, deferred: -1 };

/** The know-it-all sets traps about facts, and concedes only to right ones put courteously. */
export function makeKnowItAllTactic(lines: Lines, play: PlaySetup) {
  const become = (tactic: string, relief: number) => play.assign({ tactic, relief });
  const region = play.createStateConfig({
    initial: "testing",
    states: {
      testing: {
        entry: become("testing", 0.8),
        always: [
          { guard: ({ context }) => countProved(lines, context) >= rightForRespect, target: "conceding" },
          { guard: ({ context }) => context.trap !== null, target: "trapped" },
        ],
      },
      trapped: {
        entry: become("trapped", 0.8),
        always: { guard: ({ context }) => context.trap === null, target: "testing" },
      },
      conceding: { entry: become("conceding", 1.2) },
    },
  });
  const springs = lines.traps.map(makeSpringBeat);
  return { region, beats: { springs, snaps: [], barbs: listBarbs(lines) } };
}

function listBarbs(lines: Lines): PlayableBeat[] {
  return [
    makeBarbBeat({
      bank: "conceding",
      variants: lines.conceding,
      often: 0.9,
      fits: ({ tactic }) => tactic === "conceding",
    }),
    ...lines.traps.map(makeTrapBeat),
    makeBarbBeat({
      bank: "lecture",
      variants: lines.lecture,
      often: 0.3,
      fits: ({ tactic }) => tactic === "testing",
    }),
  ];
}

/** The trap is set: instead of pushing on, while the customer still tests. */
function makeTrapBeat(trap: Trap, index: number): PlayableBeat {
  const id = `trap-${index}`;
  return {
    id,
    fits: (context) =>
      context.tactic === "testing" &&
      context.trap === null &&
      !(id in context.played) &&
      // What the agent has said already is no trap any more.
      !context.proved.includes(trap.claim) &&
      context.stage !== "done" &&
      context.matters <= 1 &&
      !context.barbed &&
      context.replies > 0,
    play: (context) =>
      sayLine({ ...takeUp(context, id, 9), trap: id }, { beat: id, bank: id, variants: trap.ask }),
  };
}

/** The trap springs: what the agent answered to it. */
function makeSpringBeat(trap: Trap, index: number): PlayableBeat {
  const id = `trap-${index}`;
  return {
    id: `${id}-sprung`,
    // Not in the very answer that sets it, which takes up all matters.
    fits: (context) => context.trap === id && context.pile.replies > 0 && context.matters < 9,
    play: (context) => {
      const outcome = judgeAnswer(trap, context);
      const courteous = context.pile.moves.some((move) =>
        ["courtesy", "positive-language", "thanks"].includes(move),
      );
      const by = outcome === "right" && courteous ? weights.right * 2 : weights[outcome];
      const sprung: Context = { ...takeUp(context, `${id}-${outcome}`), trap: null, reacted: true };
      const beat = `${id}-${outcome}`;
      return sayLine(sprung, { beat, bank: beat, variants: trap[outcome], tension: by });
    },
  };
}

function judgeAnswer(trap: Trap, { pile }: Context): Outcome {
  if (pile.misstated.includes(trap.claim)) return "wrong";
  if (pile.stated.includes(trap.claim)) return "right";
  return pile.moves.includes("find-out") ? "deferred" : "evaded";
}

/** How many of the traps' claims the agent has stated rightly, asked or unasked. */
function countProved({ traps }: Lines, { proved }: Context): number {
  return traps.filter(({ claim }) => proved.includes(claim)).length;
}
