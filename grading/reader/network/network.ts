/** Outputs that each weigh all inputs: the weights of output o stand from `o * inputs`. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

/**
 * A small network that reads clauses by the sense of their words: each word is a vector, each three neighbouring words are looked
 * at by the same filters, and what each filter saw most in a clause is weighed together with what stands beside it, with the
 * whole reply, and with signs that are told of the clause (a convolution with max pooling; Collobert and others, 2011; Kim, 2014).
 */
export interface Network {
  /** Which vector a word has, by the word's number; words that it does not know have the first. */
  readonly places: ReadonlyMap<number, number>;
  readonly vectors: Float64Array;
  /** Three words, each with whether it takes up the customer's, to filters. */
  readonly filters: Layer;
  /** A clause's filters to what its neighbours are told of it. */
  readonly beside: Layer;
  /** A clause's filters to what the whole reply is told of it. */
  readonly whole: Layer;
  /** Filters, signs, what stands before and after, the reply: to what is made of them. */
  readonly hidden: Layer;
  /** What is made of them, to moves. */
  readonly moves: Layer;
  /** Filters and signs straight to moves: added to what comes by way of the hidden ones. */
  readonly direct: Layer;
}

/** How large the parts of the network are. */
export const networkSizes = {
  vector: 32,
  // A word's vector, and whether it takes up the customer's word.
  word: 33,
  window: 3,
  filters: 64,
  beside: 32,
  whole: 32,
  hidden: 64,
} as const;
