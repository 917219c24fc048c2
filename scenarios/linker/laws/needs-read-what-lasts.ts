import type { Condition } from "@/roleplay/script/condition";
import type { Law } from "../law";

const passing = [
  "heard",
  "heardAll",
  "notHeard",
  "asked",
  "touched",
  "stated",
  "misstated",
  "offered",
  "acted",
] as const satisfies (keyof Condition)[];

/** What an action needs is read when the agent does it, between replies: only what lasts can be asked for. */
export const needsReadWhatLasts: Law = ({ scenario }) =>
  scenario.actions.flatMap(({ needs }, index) =>
    passing.flatMap((key) =>
      needs?.[key] === undefined
        ? []
        : [
            {
              path: ["actions", index, "needs", key],
              at: "key" as const,
              message: `"${key}" holds only for one answer, so this need could not be counted on`,
              mend: "Use done, notDone, lookedUp, told, stage, temper, tactic, after, notAfter or repliesFrom.",
            },
          ],
    ),
  );
