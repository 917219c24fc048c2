import type { Moment } from "@/roleplay/attempt/attempt-view";

/** The customer's tension (0 to 100) at a moment of the attempt (ms since its start). */
export type TensionSample = { at: number } & NonNullable<Moment["mood"]>;
