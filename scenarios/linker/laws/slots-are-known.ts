import { slotNames } from "@/roleplay/script/variants";
import { suggestName } from "../../content/closest-name";
import type { Law } from "../law";
import { listBanks } from "../list-lines";
import { listSlots } from "../list-slots";

/** Every slot in a line is one that can be filled. */
export const slotsAreKnown: Law = ({ scenario }) =>
  listBanks(scenario).flatMap(({ path, variants }) =>
    variants.flatMap((bubbles, index) =>
      bubbles.flatMap((bubble, at) =>
        listSlots(bubble).flatMap((slot) =>
          slotNames.some((known) => known === slot)
            ? []
            : [
                {
                  path: [...path, index, at],
                  message: `there is no slot {${slot}}`,
                  mend: suggestName(slot, slotNames),
                },
              ],
        ),
      ),
    ),
  );
