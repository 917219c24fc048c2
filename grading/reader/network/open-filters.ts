import type { ClauseInput } from "./list-inputs";
import { type Network, networkSizes as sizes } from "./network";

/** Tells what each filter saw most in a clause, and never less than nothing. */
export type Pool = (clause: ClauseInput) => Float64Array;

/** Opens a network's filters. What a word gives them is worked out once for each word: replies are made of the same few thousand. */
export function openFilters(network: Network): Pool {
  const given: (Float64Array | undefined)[] = [];
  const echoed = listEchoes(network);
  const nothing = new Float64Array(sizes.window * sizes.filters);
  const give = (word: number): Float64Array => {
    const place = network.places.get(word) ?? 0;
    const known = given[place] ?? projectWord(network, place);
    given[place] = known;
    return known;
  };
  return ({ words, echoes }) => {
    const pooled = new Float64Array(sizes.filters);
    let one: Float64Array = nothing;
    let two = give(words[0] ?? 0);
    for (let at = 0; at < words.length; at += 1) {
      const next = words[at + 1];
      const three = next === undefined ? nothing : give(next);
      const which = ((echoes[at - 1] ?? 0) << 2) | ((echoes[at] ?? 0) << 1) | (echoes[at + 1] ?? 0);
      const own = echoed[which] ?? nothing;
      for (let filter = 0; filter < sizes.filters; filter += 1) {
        const seen =
          (own[filter] ?? 0) +
          (one[filter] ?? 0) +
          (two[filter + sizes.filters] ?? 0) +
          (three[filter + 2 * sizes.filters] ?? 0);
        if (seen > (pooled[filter] ?? 0)) pooled[filter] = seen;
      }
      one = two;
      two = three;
    }
    return pooled;
  };
}

/** What a word gives each filter as the first of its three, then as the second, then as the third. */
function projectWord({ filters, vectors }: Network, place: number): Float64Array {
  const given = new Float64Array(sizes.window * sizes.filters);
  for (let at = 0; at < given.length; at += 1) {
    const from = (at % sizes.filters) * filters.inputs + Math.floor(at / sizes.filters) * sizes.word;
    let sum = 0;
    for (let one = 0; one < sizes.vector; one += 1)
      sum += (filters.weights[from + one] ?? 0) * (vectors[place * sizes.vector + one] ?? 0);
    given[at] = sum;
  }
  return given;
}

/** The bias, and what words that take up the customer's give: by which of the three do. */
function listEchoes({ filters }: Network): Float64Array[] {
  return Array.from({ length: 8 }, (_, which) =>
    Float64Array.from({ length: sizes.filters }, (_, filter) =>
      [4, 2, 1].reduce(
        (sum, bit, at) =>
          (which & bit) === 0
            ? sum
            : sum + (filters.weights[filter * filters.inputs + at * sizes.word + sizes.vector] ?? 0),
        filters.bias[filter] ?? 0,
      ),
    ),
  );
}
