/** Something not yet known, said or done, with its ladder: a direction, something more exact, a wording. */
export interface Topic {
  readonly id: string;
  readonly steps: readonly string[];
}
