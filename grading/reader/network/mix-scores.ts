// Where most was right on writers held out; less or more of the network by half changed little.
const networkShare = 0.4;

/** The score by which the reader decides: what the weights say of a clause, and what the network says of it. */
export function mixScores(byWeights: number, byNetwork: number): number {
  return byWeights + networkShare * byNetwork;
}
