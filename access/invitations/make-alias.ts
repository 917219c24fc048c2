import "server-only";
import { randomInt } from "node:crypto";

/** Nothing that is taken for another on paper or by ear, and no vowels, so that no words come about. */
const signs = "CDFGHJKMNPQRTVWXY34679";

/** What a candidate is called in blind mode, as in "Candidate K7-4F"; never one of those that are taken. */
export function makeAlias(taken: ReadonlySet<string>): string {
  for (;;) {
    const [one, two, three, four] = Array.from({ length: 4 }, () => signs[randomInt(signs.length)]);
    const alias = `Candidate ${one}${two}-${three}${four}`;
    if (!taken.has(alias)) return alias;
  }
}
