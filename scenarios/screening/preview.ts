import type { CandidateWay } from "./candidate-way";
import type { ScreeningTop } from "./screening-head";

/** One station of a screening as a candidate would see it. Of a pool each scenario is a station of its own. */
export type PreviewStation = { id: string; label: string; way: CandidateWay };

/** A screening as candidates see it, station by station. Nobody is invited by it, and nothing of it is kept. */
export type Preview = { screening: ScreeningTop; stations: PreviewStation[] };
