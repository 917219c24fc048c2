import type { Persona } from "@/roleplay/script/persona";
import type { Law } from "../law";

/** Silence has an end: every wait is longer than nothing, and a prompt reply comes before the nudge. */
export const patienceRunsOut: Law<Persona> = ({ patience }) => {
  const waits = ["nudgeSeconds", "nudgeAgainSeconds", "leaveSeconds", "holdSeconds"] as const;
  const empty = waits.flatMap((key) =>
    patience[key] > 0
      ? []
      : [
          {
            path: ["patience", key],
            message: `"${key}" is no time at all`,
            mend: "Write the seconds that are borne.",
          },
        ],
  );
  if (patience.promptSeconds < patience.nudgeSeconds) return empty;
  const late = {
    path: ["patience", "promptSeconds"],
    message: "a reply would be prompt after the customer has already nudged",
    mend: "Let it be less than `nudgeSeconds`.",
  };
  return [...empty, late];
};
