const lines = new Map<string, Promise<unknown>>();

/** Runs pieces of work that share a key one after another, in the order in which they came. */
export async function takeTurns<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = lines.get(key) ?? Promise.resolve();
  // Whether the one before went well is not this one's business.
  const turn = before.then(work, work);
  lines.set(key, turn);
  try {
    return await turn;
  } finally {
    if (lines.get(key) === turn) lines.delete(key);
  }
}
