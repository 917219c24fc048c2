import type { Network } from "@/grading/reader/network/network";
import { drawNumbers } from "./draw-numbers";
import { type LabelledClause, type LearningChoice, learnReply } from "./learn-reply";
import { openSteps } from "./open-steps";
import { copyBuild, startNetwork } from "./start-network";

/** A reply to learn from. */
export interface LabelledReply {
  readonly clauses: readonly LabelledClause[];
  /** How much it counts beside others. */
  readonly share: number;
}

/** What the trainer may be told. */
export interface NetworkChoice extends LearningChoice {
  readonly rounds: number;
  /** So many replies are looked at before the network is changed. */
  readonly together: number;
  /** How far a weight is moved at first; it falls to nothing by the end. */
  readonly stride: number;
  readonly vectorStride: number;
  /** A word that stands in fewer replies is one that the network does not know. */
  readonly rarest: number;
  readonly seed: number;
}

/** How the network is trained: the same for measuring and for the weights that are checked in. */
export const networkChoice: NetworkChoice = {
  rounds: 8,
  together: 16,
  stride: 0.003,
  vectorStride: 0.03,
  rarest: 2,
  wordsLeftOut: 0.15,
  sensesLeftOut: 0.35,
  positiveShare: 3,
  seed: 7,
};

/**
 * Trains a network by stochastic gradient descent, a few replies at a time. One order of sums, and chance from a seed: the same
 * replies give the same network.
 */
export function trainNetwork(
  replies: readonly LabelledReply[],
  senses: ReadonlyMap<number, Float64Array>,
  choice: NetworkChoice,
): Network {
  const moveCount = replies[0]?.clauses[0]?.labels.length ?? 0;
  const network = startNetwork(listWords(replies, choice.rarest), senses, moveCount, choice.seed);
  const change = copyBuild(network);
  const takeStep = openSteps(network, change);
  const draw = drawNumbers(choice.seed + 1);
  const order = replies.map((_, at) => at);
  const steps = choice.rounds * Math.ceil(replies.length / choice.together);
  let step = 0;
  for (let round = 0; round < choice.rounds; round += 1) {
    shuffle(order, draw);
    for (let from = 0; from < order.length; from += choice.together) {
      const batch = order.slice(from, from + choice.together).flatMap((at) => replies[at] ?? []);
      const clauses = batch.reduce((sum, reply) => sum + reply.clauses.length, 0);
      for (const reply of batch)
        learnReply(network, change, reply.clauses, reply.share / Math.max(1, clauses), choice, draw);
      const left = 1 - step / steps;
      step += 1;
      takeStep(listPlaces(network, batch), choice.stride * left, choice.vectorStride * left);
    }
  }
  return network;
}

/** The words that stand in enough replies, in rising order of their numbers. */
function listWords(replies: readonly LabelledReply[], rarest: number): number[] {
  const counts = new Map<number, number>();
  for (const { clauses } of replies)
    for (const word of new Set(clauses.flatMap(({ input }) => input.words)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([word]) => word)
    .sort((a, b) => a - b);
}

/** Where the words of these replies have their vectors. */
function listPlaces(network: Network, replies: readonly LabelledReply[]): Set<number> {
  return new Set(
    replies.flatMap(({ clauses }) =>
      clauses.flatMap(({ input }) => input.words.map((word) => network.places.get(word) ?? 0)),
    ),
  );
}

function shuffle(order: number[], draw: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(draw() * (at + 1));
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}
