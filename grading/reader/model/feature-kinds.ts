/** The kinds of things that the model looks at in a clause. */
export const featureKinds = [
  "word",
  "pair",
  "letters",
  "shape",
  "sentence",
  "before",
  "after",
  "reply",
  "frame",
  "move",
  "place",
] as const;
export type FeatureKind = (typeof featureKinds)[number];

/** How much a kind weighs beside the others, before it is shared out among its features. */
export const kindShares: Record<FeatureKind, number> = {
  word: 1,
  pair: 1,
  letters: 1,
  shape: 0.7,
  sentence: 0.7,
  before: 0.4,
  after: 0.4,
  reply: 0.3,
  frame: 0.7,
  move: 0.7,
  place: 0.5,
};

/** What one of so many features of a kind weighs. Only operations that are exact on every machine. */
export function weighFeature(kind: FeatureKind, count: number): number {
  return count === 0 ? 0 : kindShares[kind] / Math.sqrt(count);
}
