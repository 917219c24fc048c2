import { buildFinder } from "./find-moves";
import { moveReadings } from "./moves/move-readings";

/** Finds what the patterns alone see in a reply: moves, and the signs that the trained model weighs. */
export const findPatterns = buildFinder(moveReadings);
