import { drawChance } from "../../chance";
import type { CauseName } from "../../script/cause";
import type { TacticLines } from "../../script/lines";
import type { Context } from "../context";
import type { PlaySetup } from "../prepare-setup";
import { makeBarbBeat } from "./barb-beat";

type Lines = Extract<TacticLines, { tactic: "abusive" }>;

/** Weakness and counter-attack, on which the abusive one feeds. */
const food: readonly CauseName[] = [
  "justification",
  "apology-again",
  "insult",
  "curt",
  "blame",
  "dismissal",
  "condescension",
];

/**
 * The abusive one probes, attacks, and after a calm limit backs down or goes on, by the seed and the tension. Going
 * on after a limit is what the supervisor is for.
 */
export function makeAbusiveTactic(lines: Lines, play: PlaySetup) {
  const become = (tactic: string, relief: number) => play.assign({ tactic, relief });
  const limited = ({ context }: { context: Context }) =>
    context.pile.causes.some(({ cause }) => cause === "boundary");
  const escalates = ({ context }: { context: Context }) =>
    context.pile.causes.some(({ cause }) => cause === "escalation");
  const fed = ({ context }: { context: Context }) =>
    context.pile.causes.some(({ cause }) => food.includes(cause));
  const region = play.createStateConfig({
    initial: "probing",
    states: {
      probing: {
        entry: become("probing", 0.9),
        on: {
          HEARD: [
            { guard: limited, target: "limited" },
            { guard: fed, target: "attacking" },
            { guard: ({ context }) => context.replies >= 2, target: "attacking" },
          ],
        },
      },
      attacking: { entry: become("attacking", 0.75), on: { HEARD: { guard: limited, target: "limited" } } },
      limited: {
        entry: become("limited", 0.9),
        always: [{ guard: ({ context }) => goesOn(context), target: "defiant" }, { target: "backed-down" }],
      },
      defiant: {
        entry: become("defiant", 0.6),
        on: {
          HEARD: [
            // Who brings in the supervisor recalls the limit; that sets no new one.
            { guard: (given) => limited(given) && !escalates(given), target: "backed-down" },
            {
              guard: ({ context }) => context.stage === "done" || context.temper === "calm",
              target: "backed-down",
            },
          ],
        },
      },
      "backed-down": {
        entry: become("backed-down", 1.15),
        on: { HEARD: { guard: fed, target: "attacking" } },
      },
    },
  });
  const barbs = [
    makeBarbBeat({
      bank: "backs-down",
      variants: lines["backs-down"],
      often: 0.9,
      fits: ({ tactic }) => tactic === "backed-down",
    }),
    makeBarbBeat({
      bank: "after-limit",
      variants: lines["after-limit"],
      often: 0.9,
      fits: ({ tactic }) => tactic === "defiant",
    }),
    makeBarbBeat({
      bank: "attack",
      variants: lines.attack,
      often: 0.65,
      fits: ({ tactic }) => tactic === "attacking",
    }),
    makeBarbBeat({
      bank: "probe",
      variants: lines.probe,
      often: 0.55,
      fits: ({ tactic }) => tactic === "probing",
    }),
  ];
  return { region, beats: { springs: [], snaps: [], barbs } };
}

/** The hotter they are, the likelier a limit is tested once more. */
function goesOn(context: Context): boolean {
  const likely = context.temper === "boiling" ? 0.8 : context.temper === "heated" ? 0.45 : 0.2;
  return drawChance(context.seed, context.draws, "goes-on") < likely;
}
