/** The known name that a mistyped one most likely means, or null where none is near. */
export function closestName(typed: string, known: readonly string[]): string | null {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(typed.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (!best) return null;
  const bearable = Math.max(1, Math.floor(Math.max(typed.length, best.candidate.length) / 3));
  if (best.distance <= bearable) return best.candidate;
  const longer = known.filter((candidate) => candidate.includes(typed) || typed.includes(candidate));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

/** "Did you mean …?", or the names that are known where none is near. */
export function suggestName(typed: string, known: readonly string[]): string {
  const closest = closestName(typed, known);
  if (closest) return `Did you mean "${closest}"?`;
  if (known.length === 0) return "There is none yet: write it first, or take this out.";
  return `Known here: ${known.join(", ")}.`;
}

// Levenshtein's distance with a swap of neighbours counted as one.
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
