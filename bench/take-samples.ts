/** The time of each of so many runs of a piece of work, in milliseconds, after a tenth as many to warm up. */
export function takeSamples(runs: number, work: (run: number) => void): number[] {
  for (let run = 0; run < runs / 10; run += 1) work(run);
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
}

/** The value under which the given share (0 to 1) of the samples lies. */
export function findQuantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Milliseconds for people: three digits that matter. */
export function formatTime(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(3) : milliseconds.toFixed(1)} ms`;
}
