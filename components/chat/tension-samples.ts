import type { TensionSample } from "./tension-sample";

/** The tension seen before a reload, followed by what this page began with. */
export function readSamples(storage: Storage | null, key: string, since: TensionSample[]): TensionSample[] {
  const start = since[0]?.at ?? 0;
  const earlier = parseSamples(storage, key).filter(({ at }) => at < start);
  return [...earlier, ...since];
}

/** Keeps the tension seen, so that the line is whole after a reload. */
export function writeSamples(storage: Storage | null, key: string, samples: TensionSample[]): void {
  try {
    storage?.setItem(key, JSON.stringify(samples));
  } catch {
    // Without storage the line begins anew after a reload.
  }
}

function parseSamples(storage: Storage | null, key: string): TensionSample[] {
  try {
    const samples: TensionSample[] = JSON.parse(storage?.getItem(key) ?? "[]");
    return samples.filter(({ at, tension }) => typeof at === "number" && typeof tension === "number");
  } catch {
    return [];
  }
}
