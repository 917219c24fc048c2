import type { Beat } from "../../script/beat";
import type { Cast } from "../cast";
import type { Context } from "../context";
import { fitsCondition } from "../fits-condition";
import { sayLine } from "../say-line";
import { type PlayableBeat, takeUp } from "./playable-beat";

/** The beats that a trainer has written, tried from the top; one that another led to comes before all. */
export function listScriptedBeats(cast: Cast): PlayableBeat[] {
  return cast.script.beats.map((beat) => ({
    id: beat.id,
    fits: (context) => fitsBeat(cast, beat, context),
    play: (context) => playBeat(cast, beat, context),
    closes: beat.ends !== undefined,
  }));
}

function fitsBeat(cast: Cast, beat: Beat, context: Context): boolean {
  if ((context.played[beat.id] ?? 0) >= beat.times) return false;
  if (context.led !== null) return context.led === beat.id && context.matters === 0;
  if (context.matters >= (beat.alone ? 1 : cast.persona.matters)) return false;
  return fitsCondition(beat.when, context);
}

function playBeat(cast: Cast, beat: Beat, context: Context): Context {
  const taken = takeUp(context, beat.id, beat.alone ? 99 : 1);
  const stage = beat.reveals && context.stage === "unheard" ? "known" : context.stage;
  const led: Context = {
    ...taken,
    stage,
    revealing: beat.reveals ? false : taken.revealing,
    led: findLed(cast, beat, context),
    ending: beat.ends ?? taken.ending,
  };
  return sayLine(led, { beat: beat.id, bank: beat.id, variants: beat.say, tension: beat.tension });
}

/** The beat that the next answer begins with, where it may still come. */
function findLed(cast: Cast, beat: Beat, context: Context): string | null {
  const next = cast.script.beats.find(({ id }) => id === beat.leads);
  return next !== undefined && (context.played[next.id] ?? 0) < next.times ? next.id : null;
}
