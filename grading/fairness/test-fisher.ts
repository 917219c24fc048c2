import type { Count } from "./count";
import { logFactorial } from "./log-factorial";

// Two tables that are equally likely must count as such although their logarithms were rounded differently; R's fisher.test
// uses the same 1e-7.
const tolerance = 1e-7;

/**
 * Fisher's exact test, two-sided: how likely a difference at least as unlikely as this one is by chance alone, if both groups
 * were chosen from at one rate and the margins are fixed. It sums the probabilities of all tables that are no likelier than the
 * observed one (Fisher 1935, "The Design of Experiments"; Agresti 1992, "A Survey of Exact Inference for Contingency Tables",
 * Statistical Science 7(1), 2.1, method b). Gives 0 to 1; 1 where a group is empty, or all or nobody was chosen.
 */
export function testFisher(one: Count, other: Count): number {
  const chosen = one.chosen + other.chosen;
  const fewest = Math.max(0, chosen - other.people);
  const most = Math.min(one.people, chosen);
  const weigh = (ofOne: number) =>
    -logFactorial(ofOne) -
    logFactorial(one.people - ofOne) -
    logFactorial(chosen - ofOne) -
    logFactorial(other.people - chosen + ofOne);
  const observed = weigh(one.chosen);
  const likeliest = weigh(findMode(one.people, other.people, chosen));
  let all = 0;
  let noLikelier = 0;
  for (let ofOne = fewest; ofOne <= most; ofOne += 1) {
    const weight = weigh(ofOne);
    // Relative to the likeliest table nothing overflows, and what is common to all tables cancels out.
    const likelihood = Math.exp(weight - likeliest);
    all += likelihood;
    if (weight <= observed + tolerance) noLikelier += likelihood;
  }
  return Math.min(1, noLikelier / all);
}

/** Where the hypergeometric distribution has its peak. */
function findMode(people: number, others: number, chosen: number): number {
  return Math.floor(((people + 1) * (chosen + 1)) / (people + others + 2));
}
