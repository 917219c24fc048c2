import { addInputs, findPlaces, type LaidOut, layOut, type Placed } from "./lay-out";
import { type ClauseInput, signCount } from "./list-inputs";
import { type Network, networkSizes as sizes } from "./network";
import { openFilters, type Pool } from "./open-filters";
import { raise } from "./pass-layer";

/** A network made ready for reading. */
interface OpenNetwork {
  readonly pool: Pool;
  readonly beside: LaidOut;
  readonly whole: LaidOut;
  readonly hidden: LaidOut;
  readonly moves: LaidOut;
  readonly direct: LaidOut;
}

/**
 * Scores each clause of one reply for each move: above 0 speaks for it. Only sums, products and comparisons, in one fixed
 * order, so that every machine gives the same bytes.
 */
export function scoreByNetwork(network: Network, clauses: readonly ClauseInput[]): Float64Array[] {
  const { pool, beside, whole, hidden, moves, direct } = open(network);
  const pooled = clauses.map((clause) => findPlaces(pool(clause)));
  const neighbours = clauses.length > 1 ? pooled.map((own) => findPlaces(raise(pass(beside, own)))) : [];
  const reply = new Float64Array(whole.outputs);
  for (const own of pooled) keepLargest(reply, pass(whole, own));
  const before = sizes.filters + signCount;
  const after = before + sizes.beside;
  // What the whole reply gives is the same for each of its clauses.
  const common = hidden.bias.slice();
  addInputs(hidden, after + sizes.beside, findPlaces(reply), common);
  return pooled.map((own, at) => {
    const signs = findPlaces(clauses[at]?.signs ?? nothing);
    const made = common.slice();
    addInputs(hidden, 0, own, made);
    addInputs(hidden, sizes.filters, signs, made);
    addInputs(hidden, before, neighbours[at - 1] ?? noneBeside, made);
    addInputs(hidden, after, neighbours[at + 1] ?? noneBeside, made);
    const scores = pass(moves, findPlaces(raise(made)));
    for (let move = 0; move < scores.length; move += 1)
      scores[move] = (scores[move] ?? 0) + (direct.bias[move] ?? 0);
    addInputs(direct, 0, own, scores);
    addInputs(direct, sizes.filters, signs, scores);
    return scores.slice(0, network.moves.outputs);
  });
}

const nothing = new Float64Array();
const noneBeside: Placed = { values: nothing, places: [] };
const opened = new WeakMap<Network, OpenNetwork>();

function open(network: Network): OpenNetwork {
  const known = opened.get(network);
  if (known !== undefined) return known;
  const ready = {
    pool: openFilters(network),
    beside: layOut(network.beside),
    whole: layOut(network.whole),
    hidden: layOut(network.hidden),
    moves: layOut(network.moves),
    direct: layOut(network.direct),
  };
  opened.set(network, ready);
  return ready;
}

function pass(layer: LaidOut, input: Placed): Float64Array {
  const output = layer.bias.slice();
  addInputs(layer, 0, input, output);
  return output;
}

function keepLargest(held: Float64Array, values: Float64Array): void {
  for (let at = 0; at < held.length; at += 1) held[at] = Math.max(held[at] ?? 0, values[at] ?? 0);
}
