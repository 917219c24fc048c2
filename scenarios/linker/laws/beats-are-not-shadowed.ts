import type { Beat } from "@/roleplay/script/beat";
import { implies } from "../implies";
import type { Law } from "../law";

/**
 * No beat is kept back by one above it. Beats are tried from the top, so one above that always comes first, and then
 * ends the chat, is waited out by this one, or holds at every answer again and again, leaves no room.
 */
export const beatsAreNotShadowed: Law = ({ scenario }) => {
  const led = new Set(scenario.beats.map(({ leads }) => leads));
  return scenario.beats.flatMap((beat, index) => {
    if (led.has(beat.id)) return [];
    const shadow = scenario.beats.slice(0, index).find((above) => shadows(above, beat));
    if (!shadow) return [];
    return [
      {
        path: ["beats", index, "id"],
        message: `"${beat.id}" can never come: "${shadow.id}" stands above it and always comes first`,
        mend: `Move "${beat.id}" above "${shadow.id}", or narrow the condition of "${shadow.id}".`,
      },
    ];
  });
};

function shadows(above: Beat, beat: Beat): boolean {
  if (!implies(beat.when, above.when) || beat.when.after?.includes(above.id)) return false;
  const everHolds = Object.keys(above.when).length === 0 && above.times > 1;
  const comesBefore = beat.when.notAfter?.includes(above.id) ?? false;
  return above.ends !== undefined || comesBefore || everHolds;
}
