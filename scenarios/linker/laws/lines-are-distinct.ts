import type { Law } from "../law";
import { listLines } from "../list-lines";

/** No line stands in two places, so that no line is heard twice. */
export const linesAreDistinct: Law = ({ scenario }) => {
  const first = new Map<string, string>();
  return listLines(scenario).flatMap(({ path, text }) => {
    const plain =
      text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
        .trim() || text;
    const where = first.get(plain);
    if (where === undefined) {
      first.set(plain, path.slice(0, -1).join("."));
      return [];
    }
    return [
      { path, message: `this line stands in ${where} already`, mend: "Write another one, or take it out." },
    ];
  });
};
