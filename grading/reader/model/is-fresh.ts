let seen = new Int32Array(512);
let stamps = new Int32Array(512);
let stamp = 0;

/** Forgets what `isFresh` has seen, and makes room for so many numbers. */
export function startAfresh(most: number): void {
  if (most * 2 > seen.length || stamp === 0x7fffffff) {
    let size = seen.length;
    while (size < most * 2) size *= 2;
    seen = new Int32Array(size);
    stamps = new Int32Array(size);
    stamp = 0;
  }
  stamp += 1;
}

/**
 * Whether a whole number has not been asked about since `startAfresh`. As a set of numbers would tell, in a fraction of the
 * time: nothing is made or thrown away.
 */
export function isFresh(number: number): boolean {
  const mask = seen.length - 1;
  let slot = number & mask;
  while (stamps[slot] === stamp) {
    if (seen[slot] === number) return false;
    slot = (slot + 1) & mask;
  }
  stamps[slot] = stamp;
  seen[slot] = number;
  return true;
}
