import type { Law } from "../law";

/** No two saved replies have the same text. */
export const savedRepliesDiffer: Law = ({ scenario }) =>
  scenario.savedReplies.flatMap(({ text }, index) => {
    const twin = scenario.savedReplies.slice(0, index).find((other) => plain(other.text) === plain(text));
    if (!twin) return [];
    return [
      {
        path: ["savedReplies", index, "text"],
        message: `this is the text of the saved reply "${twin.id}" already`,
        mend: "Write another one, or take it out.",
      },
    ];
  });

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
