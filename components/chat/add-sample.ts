import type { Moment } from "@/roleplay/attempt/attempt-view";
import type { TensionSample } from "./tension-sample";

const mostSamples = 500;

/** The samples with that of a moment, where it tells of something new; a screening's moments tell no mood. */
export function addSample(samples: TensionSample[], { at, mood }: Moment): TensionSample[] {
  if (mood === null) return samples;
  const last = samples.at(-1);
  if (last && (at <= last.at || (mood.tension === last.tension && mood.temper === last.temper)))
    return samples;
  return [...samples, { at, ...mood }].slice(-mostSamples);
}
