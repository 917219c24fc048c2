import type { Beat } from "@/roleplay/script/beat";
import type { Law } from "../law";

/** No beat comes after itself, by however many others in between. */
export const afterMakesNoCircle: Law = ({ scenario }) =>
  scenario.beats.flatMap((beat, index) => {
    const circle = findCircle(scenario.beats, beat);
    // Told once for each circle, at the first of its beats.
    const first = circle && scenario.beats.find(({ id }) => circle.includes(id));
    if (!circle || first !== beat) return [];
    return [
      {
        path: ["beats", index, "when", "after"],
        message: `"${beat.id}" waits for itself: ${[...circle, beat.id].join(" after ")}`,
        mend: "Take one of them out of `after`.",
      },
    ];
  });

function findCircle(beats: readonly Beat[], start: Beat): string[] | null {
  const paths: string[][] = [[start.id]];
  const seen = new Set<string>();
  for (const path of paths) {
    const beat = beats.find(({ id }) => id === path.at(-1));
    for (const before of beat?.when.after ?? []) {
      if (before === start.id) return path;
      if (seen.has(before)) continue;
      seen.add(before);
      paths.push([...path, before]);
    }
  }
  return null;
}
