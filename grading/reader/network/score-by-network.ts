import { type ClauseInput, signCount } from "./list-inputs";
import { type Layer, type Network, networkSizes as sizes } from "./network";
import { addInputs, passLayer, raise } from "./pass-layer";

/**
 * Scores each clause of one reply for each move: above 0 speaks for it. Only sums, products and comparisons, in one fixed
 * order, so that every machine gives the same bytes.
 */
export function scoreByNetwork(network: Network, clauses: readonly ClauseInput[]): Float64Array[] {
  const { hidden, moves, direct } = network;
  const pooled = clauses.map((clause) => poolFilters(network, clause));
  const beside = clauses.length > 1 ? pooled.map((own) => raise(pass(network.beside, own))) : [];
  const whole = new Float64Array(sizes.whole);
  for (const own of pooled) keepLargest(whole, pass(network.whole, own));
  const before = sizes.filters + signCount;
  const after = before + sizes.beside;
  // What the whole reply gives is the same for each of its clauses.
  const common = hidden.bias.slice();
  addInputs(hidden, after + sizes.beside, sizes.whole, whole, 0, common);
  return clauses.map(({ signs }, at) => {
    const made = common.slice();
    addInputs(hidden, 0, sizes.filters, pooled[at] ?? nothing, 0, made);
    addSigns(hidden, signs, made);
    if (at > 0) addInputs(hidden, before, sizes.beside, beside[at - 1] ?? nothing, 0, made);
    if (at + 1 < clauses.length) addInputs(hidden, after, sizes.beside, beside[at + 1] ?? nothing, 0, made);
    const scores = pass(moves, raise(made));
    for (let move = 0; move < scores.length; move += 1)
      scores[move] = (scores[move] ?? 0) + (direct.bias[move] ?? 0);
    addInputs(direct, 0, sizes.filters, pooled[at] ?? nothing, 0, scores);
    addSigns(direct, signs, scores);
    return scores;
  });
}

const nothing = new Float64Array(sizes.filters);

/** Adds what signs give, which stand after the filters. Most are nought, and those are passed over. */
function addSigns(layer: Layer, signs: Float64Array, output: Float64Array): void {
  for (let sign = 0; sign < signs.length; sign += 1) {
    const value = signs[sign] ?? 0;
    if (value === 0) continue;
    for (let at = 0; at < output.length; at += 1)
      output[at] = (output[at] ?? 0) + value * (layer.weights[at * layer.inputs + sizes.filters + sign] ?? 0);
  }
}

/** What each filter saw most in the clause, and never less than nothing. */
function poolFilters(network: Network, { words, echoes }: ClauseInput): Float64Array {
  const pooled = new Float64Array(sizes.filters);
  const known = openProjections(network);
  const before = words.map((word) => known.project(network.places.get(word) ?? 0));
  for (let at = 0; at < words.length; at += 1) {
    const one = before[at - 1] ?? known.nothing;
    const two = before[at] ?? known.nothing;
    const three = before[at + 1] ?? known.nothing;
    const own = known.echoes[((echoes[at - 1] ?? 0) << 2) | ((echoes[at] ?? 0) << 1) | (echoes[at + 1] ?? 0)];
    for (let filter = 0; filter < sizes.filters; filter += 1) {
      const seen =
        (own?.[filter] ?? 0) +
        (one[filter] ?? 0) +
        (two[filter + sizes.filters] ?? 0) +
        (three[filter + 2 * sizes.filters] ?? 0);
      if (seen > (pooled[filter] ?? 0)) pooled[filter] = seen;
    }
  }
  return pooled;
}

/** What each word gives the filters, worked out once for each word: replies are made of the same few thousand. */
interface Projections {
  readonly project: (place: number) => Float64Array;
  /** The bias, and what words that take up the customer's give: by which of the three do. */
  readonly echoes: readonly Float64Array[];
  readonly nothing: Float64Array;
}

const opened = new WeakMap<Network, Projections>();

function openProjections(network: Network): Projections {
  const known = opened.get(network);
  if (known !== undefined) return known;
  const { filters, vectors } = network;
  const held: (Float64Array | undefined)[] = [];
  const project = (place: number): Float64Array => {
    const ready = held[place];
    if (ready !== undefined) return ready;
    const given = new Float64Array(sizes.window * sizes.filters);
    for (let at = 0; at < given.length; at += 1) {
      const from = (at % sizes.filters) * filters.inputs + Math.floor(at / sizes.filters) * sizes.word;
      let sum = 0;
      for (let one = 0; one < sizes.vector; one += 1)
        sum += (filters.weights[from + one] ?? 0) * (vectors[place * sizes.vector + one] ?? 0);
      given[at] = sum;
    }
    held[place] = given;
    return given;
  };
  const echoes = Array.from({ length: 8 }, (_, which) =>
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
  const projections = { project, echoes, nothing: new Float64Array(sizes.window * sizes.filters) };
  opened.set(network, projections);
  return projections;
}

function pass(layer: Layer, input: Float64Array): Float64Array {
  const output = new Float64Array(layer.outputs);
  passLayer(layer, input, 0, output);
  return output;
}

function keepLargest(held: Float64Array, values: Float64Array): void {
  for (let at = 0; at < held.length; at += 1) held[at] = Math.max(held[at] ?? 0, values[at] ?? 0);
}
