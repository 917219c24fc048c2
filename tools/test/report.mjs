// @ts-check
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { notes } from "../prepare/places.mjs";

/**
 * Where a runner is to write its report. The last one goes, lest it be counted when this run writes none.
 * @param {string} name
 */
export function reportPlace(name) {
  mkdirSync(notes, { recursive: true });
  const place = join(notes, `${name}.json`);
  rmSync(place, { force: true });
  return place;
}

/** @param {string} place */
export function readReport(place) {
  try {
    return JSON.parse(readFileSync(place, "utf8"));
  } catch {
    throw new Error("its runner stopped before it wrote a report; the reason stands above.");
  }
}
