import type { Persona } from "@/roleplay/script/persona";
import type { Law } from "../law";

/** Tempers lie above each other, each is left lower than it is entered, and a customer can be content, and can walk out. */
export const temperHasInertia: Law<Persona> = ({ temper }) => {
  const { tense, heated, boiling, leavesAt, contentBelow, start, floor } = temper;
  const rules: [boolean, string, string][] = [
    [tense.down < tense.up, "tense", "`down` must lie under `up`"],
    [heated.down < heated.up, "heated", "`down` must lie under `up`"],
    [boiling.down < boiling.up, "boiling", "`down` must lie under `up`"],
    [tense.up < heated.up, "heated", "it must begin above `tense`"],
    [heated.up < boiling.up, "boiling", "it must begin above `heated`"],
    [boiling.up < leavesAt, "leavesAt", "it must lie above `boiling`, or nobody boils"],
    [contentBelow < heated.up, "contentBelow", "a heated customer is not content"],
    [contentBelow < start, "contentBelow", "it must lie under `start`, or contentment costs nothing"],
    [floor < contentBelow, "floor", "it must lie under `contentBelow`, or nobody is ever content"],
    [start < boiling.up, "start", "it must lie under `boiling`"],
  ];
  return rules.flatMap(([holds, key, message]) =>
    holds
      ? []
      : [
          {
            path: ["temper", key],
            message: `"${key}" does not fit: ${message}`,
            mend: "Change the numbers.",
          },
        ],
  );
};
