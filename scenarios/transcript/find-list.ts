import type { Finding } from "../content/finding";
import type { ContentPath } from "../content/source-file";

/** Where the entries of a transcript stand in its file, and whether they are those of a role-play. */
export type EntryList = { values: readonly unknown[]; base: ContentPath; played: boolean };

/** Finds the entries in what a file holds, a list of them or all that `npm run play` prints; or says why there are none. */
export function findList(data: unknown, scenario: string): EntryList | Finding {
  const whole = isObject(data) && !Array.isArray(data) && "entries" in data ? data : null;
  const values = whole === null ? data : whole.entries;
  const base = whole === null ? [] : ["entries"];
  if (!Array.isArray(values)) {
    const mend = "Give a list of entries as in docs/transcript.md, or what `npm run -s play` prints.";
    return { path: base, message: "here should stand the list of entries", mend };
  }
  if (values.length === 0) {
    return { path: base, message: "there is nothing in it to grade", mend: "Give at least one entry." };
  }
  const of = whole !== null && "scenario" in whole ? whole.scenario : scenario;
  if (of !== scenario) {
    const message = `this was played in ${JSON.stringify(of)}, not in "${scenario}"`;
    return { path: ["scenario"], message, mend: "Grade it with the scenario that it was played in." };
  }
  const [first]: unknown[] = values;
  return { values, base, played: whole !== null || (isObject(first) && "kind" in first) };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
