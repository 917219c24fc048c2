/** How many bits a feature's number has: few enough to store cheaply, enough that two features hardly ever meet. */
export const featureBits = 24;

const nameSeed = 0x2545f491;
const names = new Map<string, number>();

/** A 32-bit number for a stretch of text (FNV-1a over its UTF-16 units), the same on every machine. */
export function hashText(text: string, seed = nameSeed, from = 0, to = text.length): number {
  let hash = seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The number of a name of the project's own, remembered: only for texts that do not come from outside. */
export function hashName(name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  const hash = hashText(name);
  names.set(name, hash);
  return hash;
}

/** Every name hashed so far, with its number: for explaining what was seen. */
export function listNames(): Iterable<[name: string, hash: number]> {
  return names;
}

/** One number for two, in their order. */
export function joinHashes(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x85ebca6b) ^ ((first >>> 13) + second), 0xc2b2ae35);
}

/** Brings a 32-bit number down to a feature's number, 0 to 2^24 - 1, every bit taking part. */
export function foldHash(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) & ((1 << featureBits) - 1);
}
