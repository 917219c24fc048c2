import type { Law } from "../law";
import { listBanks } from "../list-lines";
import { listSlots } from "../list-slots";

/** Every bank holds a line without slots, for when none can be filled. */
export const banksHoldAPlainLine: Law = ({ scenario }) =>
  listBanks(scenario).flatMap(({ path, variants }) => {
    if (variants.some((bubbles) => bubbles.every((bubble) => listSlots(bubble).length === 0))) return [];
    return [
      {
        path,
        message: "every line here holds a slot, so there may be none to say",
        mend: "Add a line without a slot.",
      },
    ];
  });
