import type { Persona } from "@/roleplay/script/persona";
import type { Law } from "../law";

/** A span of seconds runs from less to more. */
export const spansRunUpwards: Law<Persona> = ({ pace }) =>
  (["thinkSeconds", "weighSeconds", "gapSeconds"] as const).flatMap((key) =>
    pace[key].from <= pace[key].to
      ? []
      : [
          {
            path: ["pace", key],
            message: `${pace[key].from} to ${pace[key].to} runs downwards`,
            mend: "Let `from` be the lower one.",
          },
        ],
  );
