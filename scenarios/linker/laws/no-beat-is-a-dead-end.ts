import type { Beat } from "@/roleplay/script/beat";
import type { Finding } from "../../content/finding";
import type { Law } from "../law";

/** A beat that ends the chat leads to nothing else, ends it in an ending of the customer's, and no beats lead to each other in a circle. */
export const noBeatIsADeadEnd: Law = ({ scenario }) =>
  scenario.beats.flatMap((beat, index) => [
    ...checkEnds(beat, index),
    ...(leadsInCircle(scenario.beats, beat)
      ? [
          {
            path: ["beats", index, "leads"],
            message: `"${beat.id}" leads back to itself`,
            mend: "Let one of the beats in this circle lead nowhere.",
          },
        ]
      : []),
  ]);

function checkEnds({ id, ends, leads }: Beat, index: number): Finding[] {
  if (ends === "stopped")
    return [
      {
        path: ["beats", index, "ends"],
        message: '"stopped" is the participant\'s own stop; a customer cannot bring it about',
        mend: "Choose another ending.",
      },
    ];
  if (!ends || !leads) return [];
  return [
    {
      path: ["beats", index, "leads"],
      message: `"${id}" ends the chat, so "${leads}" would never be said`,
      mend: "Take out `leads` or `ends`.",
    },
  ];
}

function leadsInCircle(beats: readonly Beat[], start: Beat): boolean {
  let next = start.leads;
  for (let steps = 0; next && steps < beats.length; steps += 1) {
    if (next === start.id) return true;
    next = beats.find(({ id }) => id === next)?.leads;
  }
  return false;
}
