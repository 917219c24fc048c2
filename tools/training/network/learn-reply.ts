import type { ClauseInput } from "@/grading/reader/network/list-inputs";
import { type Layer, type Network, networkSizes as sizes } from "@/grading/reader/network/network";
import { passLayer, raise } from "@/grading/reader/network/pass-layer";

/** One clause to learn from: what is told of it, and for each move 1, -1, or 0 where nobody said. */
export interface LabelledClause {
  readonly input: ClauseInput;
  readonly labels: Int8Array;
}

/** How much is left out at random, so that the network does not lean on single things, and what a miss costs. */
export interface LearningChoice {
  readonly wordsLeftOut: number;
  readonly sensesLeftOut: number;
  readonly positiveShare: number;
}

/** What was worked out of a clause on the way forward, and is needed on the way back. */
interface Passed {
  readonly words: Float64Array;
  /** By how much each number of the words' vectors was multiplied: 0 where it was left out. */
  readonly kept: Float64Array;
  readonly pooled: Float64Array;
  /** At which word each filter saw most; -1 where it saw nothing. */
  readonly seenAt: Int32Array;
  readonly beside: Float64Array;
  readonly whole: Float64Array;
  readonly towardPooled: Float64Array;
  readonly towardBeside: Float64Array;
  readonly towardWhole: Float64Array;
}

/**
 * Adds to `change` what would make the network's scores of one reply's clauses better: the slope of the squared hinge loss,
 * by going back through the network (backpropagation). `share` is how much the reply counts. Gives the loss.
 */
export function learnReply(
  network: Network,
  change: Network,
  clauses: readonly LabelledClause[],
  share: number,
  choice: LearningChoice,
  draw: () => number,
): number {
  const passed = clauses.map(({ input }) => passClause(network, input, choice, draw));
  const whole = new Float64Array(sizes.whole);
  const wholeFrom = new Int32Array(sizes.whole).fill(-1);
  passed.forEach((own, at) => {
    for (let one = 0; one < sizes.whole; one += 1)
      if ((own.whole[one] ?? 0) > (whole[one] ?? 0)) {
        whole[one] = own.whole[one] ?? 0;
        wholeFrom[one] = at;
      }
  });
  let loss = 0;
  clauses.forEach((clause, at) => {
    loss += learnClause(network, change, clause, passed, at, whole, wholeFrom, share, choice, draw);
  });
  clauses.forEach(({ input }, at) => {
    const own = passed[at];
    if (own === undefined) return;
    goBack(network.beside, change.beside, own.pooled, own.towardBeside, own.towardPooled);
    goBack(network.whole, change.whole, own.pooled, own.towardWhole, own.towardPooled);
    goBackToWords(network, change, input, own);
  });
  return loss;
}

function passClause(
  network: Network,
  input: ClauseInput,
  choice: LearningChoice,
  draw: () => number,
): Passed {
  const count = input.words.length;
  // An empty word stands before and after: what is left out and what is not there look the same.
  const words = new Float64Array((count + 2) * sizes.word);
  const kept = new Float64Array(words.length);
  const raised = 1 / (1 - choice.wordsLeftOut);
  input.words.forEach((word, at) => {
    const from = (network.places.get(word) ?? 0) * sizes.vector;
    const to = (at + 1) * sizes.word;
    for (let one = 0; one < sizes.vector; one += 1) {
      if (draw() < choice.wordsLeftOut) continue;
      words[to + one] = (network.vectors[from + one] ?? 0) * raised;
      kept[to + one] = raised;
    }
    words[to + sizes.vector] = input.echoes[at] ?? 0;
  });
  const pooled = new Float64Array(sizes.filters);
  const seenAt = new Int32Array(sizes.filters).fill(-1);
  const seen = new Float64Array(sizes.filters);
  for (let at = 0; at < count; at += 1) {
    passLayer(network.filters, words, at * sizes.word, seen);
    for (let filter = 0; filter < sizes.filters; filter += 1) {
      if ((seen[filter] ?? 0) <= (pooled[filter] ?? 0)) continue;
      pooled[filter] = seen[filter] ?? 0;
      seenAt[filter] = at;
    }
  }
  return {
    words,
    kept,
    pooled,
    seenAt,
    beside: raise(pass(network.beside, pooled)),
    whole: raise(pass(network.whole, pooled)),
    towardPooled: new Float64Array(sizes.filters),
    towardBeside: new Float64Array(sizes.beside),
    towardWhole: new Float64Array(sizes.whole),
  };
}

function learnClause(
  network: Network,
  change: Network,
  { input, labels }: LabelledClause,
  passed: readonly Passed[],
  at: number,
  whole: Float64Array,
  wholeFrom: Int32Array,
  share: number,
  choice: LearningChoice,
  draw: () => number,
): number {
  const own = passed[at];
  if (own === undefined) return 0;
  const afterSigns = sizes.filters + input.signs.length;
  const all = new Float64Array(network.hidden.inputs);
  all.set(own.pooled);
  all.set(input.signs, sizes.filters);
  all.set(passed[at - 1]?.beside ?? [], afterSigns);
  all.set(passed[at + 1]?.beside ?? [], afterSigns + sizes.beside);
  all.set(whole, afterSigns + 2 * sizes.beside);
  const straight = all.slice(0, afterSigns);
  const allKept = leaveOut(all, choice.sensesLeftOut, draw);
  const straightKept = leaveOut(straight, choice.sensesLeftOut, draw);
  const made = raise(pass(network.hidden, all));
  const madeKept = leaveOut(made, choice.sensesLeftOut, draw);

  const toward = new Float64Array(labels.length);
  const byMade = pass(network.moves, made);
  const byStraight = pass(network.direct, straight);
  let loss = 0;
  labels.forEach((label, move) => {
    if (label === 0) return;
    const lacks = 1 - label * ((byMade[move] ?? 0) + (byStraight[move] ?? 0));
    if (lacks <= 0) return;
    const cost = share * (label > 0 ? choice.positiveShare : 1);
    loss += cost * lacks * lacks;
    toward[move] = -2 * cost * lacks * label;
  });

  const towardMade = new Float64Array(made.length);
  const towardStraight = new Float64Array(straight.length);
  const towardAll = new Float64Array(all.length);
  goBack(network.moves, change.moves, made, toward, towardMade);
  goBack(network.direct, change.direct, straight, toward, towardStraight);
  for (let one = 0; one < made.length; one += 1)
    towardMade[one] = (made[one] ?? 0) > 0 ? (towardMade[one] ?? 0) * (madeKept[one] ?? 0) : 0;
  goBack(network.hidden, change.hidden, all, towardMade, towardAll);
  for (let one = 0; one < all.length; one += 1) towardAll[one] = (towardAll[one] ?? 0) * (allKept[one] ?? 0);
  for (let one = 0; one < sizes.filters; one += 1)
    own.towardPooled[one] =
      (own.towardPooled[one] ?? 0) +
      (towardAll[one] ?? 0) +
      (towardStraight[one] ?? 0) * (straightKept[one] ?? 0);
  handOver(passed[at - 1]?.towardBeside, passed[at - 1]?.beside, towardAll, afterSigns);
  handOver(passed[at + 1]?.towardBeside, passed[at + 1]?.beside, towardAll, afterSigns + sizes.beside);
  for (let one = 0; one < sizes.whole; one += 1) {
    const from = passed[wholeFrom[one] ?? -1]?.towardWhole;
    if (from !== undefined)
      from[one] = (from[one] ?? 0) + (towardAll[afterSigns + 2 * sizes.beside + one] ?? 0);
  }
  return loss;
}

function pass(layer: Layer, input: Float64Array): Float64Array {
  const output = new Float64Array(layer.outputs);
  passLayer(layer, input, 0, output);
  return output;
}

/** Leaves some values out, and raises the others to make up for them; gives by how much each was multiplied. */
function leaveOut(values: Float64Array, share: number, draw: () => number): Float64Array {
  const kept = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    if (draw() >= share) kept[at] = 1 / (1 - share);
    values[at] = (values[at] ?? 0) * (kept[at] ?? 0);
  }
  return kept;
}

/** Only what was more than nothing on the way forward can have done any harm. */
function handOver(
  held: Float64Array | undefined,
  forward: Float64Array | undefined,
  toward: Float64Array,
  from: number,
): void {
  if (held === undefined || forward === undefined) return;
  for (let at = 0; at < held.length; at += 1)
    if ((forward[at] ?? 0) > 0) held[at] = (held[at] ?? 0) + (toward[from + at] ?? 0);
}

/** From a layer's outputs to its weights and its inputs. */
function goBack(
  layer: Layer,
  change: Layer,
  input: Float64Array,
  toward: Float64Array,
  towardInput: Float64Array,
): void {
  const { inputs, weights } = layer;
  for (let output = 0; output < layer.outputs; output += 1) {
    const slope = toward[output] ?? 0;
    if (slope === 0) continue;
    const from = output * inputs;
    change.bias[output] = (change.bias[output] ?? 0) + slope;
    for (let at = 0; at < inputs; at += 1) {
      change.weights[from + at] = (change.weights[from + at] ?? 0) + slope * (input[at] ?? 0);
      towardInput[at] = (towardInput[at] ?? 0) + slope * (weights[from + at] ?? 0);
    }
  }
}

function goBackToWords(network: Network, change: Network, input: ClauseInput, own: Passed): void {
  const { inputs, weights } = network.filters;
  const towardWords = new Float64Array(own.words.length);
  for (let filter = 0; filter < sizes.filters; filter += 1) {
    const at = own.seenAt[filter] ?? -1;
    const slope = own.towardPooled[filter] ?? 0;
    if (at === -1 || slope === 0) continue;
    const from = filter * inputs;
    const words = at * sizes.word;
    change.filters.bias[filter] = (change.filters.bias[filter] ?? 0) + slope;
    for (let one = 0; one < inputs; one += 1) {
      change.filters.weights[from + one] =
        (change.filters.weights[from + one] ?? 0) + slope * (own.words[words + one] ?? 0);
      towardWords[words + one] = (towardWords[words + one] ?? 0) + slope * (weights[from + one] ?? 0);
    }
  }
  input.words.forEach((word, at) => {
    const to = (network.places.get(word) ?? 0) * sizes.vector;
    const from = (at + 1) * sizes.word;
    for (let one = 0; one < sizes.vector; one += 1)
      change.vectors[to + one] =
        (change.vectors[to + one] ?? 0) + (towardWords[from + one] ?? 0) * (own.kept[from + one] ?? 0);
  });
}
