import { drawChance } from "../../chance";
import type { Stage } from "../../script/condition";
import type { Cast } from "../cast";
import type { Context } from "../context";
import { hasFresh, sayLine } from "../say-line";
import { type PlayableBeat, takeUp } from "./playable-beat";

/** How often a customer, having reacted, pushes on in the same breath. */
const pushingOn = 0.35;

/** The want told: the beat with which the customer says what they really want. */
export function listRevealBeats(cast: Cast): PlayableBeat[] {
  return [
    {
      id: "reveal",
      fits: ({ revealing }) => revealing,
      play: (context) => {
        const telling = { ...takeUp(context, "reveal"), revealing: false, reacted: true };
        return sayLine(telling, { beat: "reveal", bank: "reveal", variants: cast.script.lines.reveal });
      },
    },
  ];
}

/** What the customer says when they notice by themselves that something was done. */
export function listNoticingBeats(cast: Cast): PlayableBeat[] {
  return cast.script.actions.flatMap(({ id, noticed }) => {
    if (noticed === undefined) return [];
    const beat = `noticed-${id}`;
    return {
      id: beat,
      fits: (context) => context.pile.acted.includes(id) && !(beat in context.played),
      play: (context) =>
        sayLine({ ...takeUp(context, beat), reacted: true }, { beat, bank: beat, variants: noticed }),
    };
  });
}

/** The demand for the supervisor: once, at the boil. */
export function listSupervisorBeats(cast: Cast): PlayableBeat[] {
  const id = "wants-supervisor";
  return [
    {
      id,
      fits: (context) => context.temper === "boiling" && !context.wantsSupervisor && context.replies > 0,
      play: (context) =>
        sayLine(
          { ...takeUp(context, id), wantsSupervisor: true },
          { beat: id, bank: id, variants: cast.script.lines[id] },
        ),
    },
  ];
}

/** What pushes the case on when nothing else is said, and now and then after a reaction: so there is no dead end. */
export function listDriveBeats(cast: Cast): PlayableBeat[] {
  const stages: Stage[] = ["unheard", "known", "proposed", "done"];
  return stages.map((stage) => {
    const bank = `drive-${stage}` as const;
    return {
      id: bank,
      fits: (context) => context.stage === stage && (context.matters === 0 || pushesOn(cast, context, bank)),
      play: (context) => drive(cast, context, stage),
    };
  });
}

function pushesOn(cast: Cast, context: Context, bank: keyof Cast["script"]["lines"]): boolean {
  return (
    context.reacted &&
    context.matters < cast.persona.matters &&
    context.pile.replies > 0 &&
    hasFresh(context, bank, cast.script.lines[bank]) &&
    drawChance(context.seed, context.draws, "push-on") < pushingOn
  );
}

/** While not heard out, the outburst goes on before anything is pushed. */
function drive(cast: Cast, context: Context, stage: Stage): Context {
  const { lines } = cast.script;
  const invited =
    stage === "unheard" && context.pile.moves.length > 0 && hasFresh(context, "vent", lines.vent);
  const bank =
    invited && drawChance(context.seed, context.draws, "vent") < 0.5 ? "vent" : (`drive-${stage}` as const);
  return sayLine(takeUp(context, bank, 9), { beat: bank, bank, variants: lines[bank] });
}
