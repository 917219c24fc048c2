import type { Law } from "../law";
import { listLines } from "../list-lines";

/** A customer who repeats themselves is seen through: at least so many different lines. */
export const fewestLines = 70;

/** A scenario holds enough different lines. */
export const linesAreMany: Law = ({ scenario }) => {
  const count = new Set(listLines(scenario).map(({ text }) => text)).size;
  if (count >= fewestLines) return [];
  return [
    {
      path: ["lines"],
      at: "key",
      message: `the customer has ${count} different lines`,
      mend: `Write at least ${fewestLines}: more variants of the commonest banks, more beats.`,
    },
  ];
};
