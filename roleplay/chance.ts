/**
 * A number from 0 (included) to 1 (excluded) that depends on nothing but its arguments: the attempt's seed, a
 * counter kept in the machine's context, and a word that keeps draws of one moment apart.
 */
export function drawChance(seed: number, counter: number, purpose: string): number {
  let hash = mix(seed ^ 0x9e3779b9, counter);
  for (let index = 0; index < purpose.length; index += 1) hash = mix(hash, purpose.charCodeAt(index));
  return mix(hash, 0x85ebca6b) / 4294967296;
}

/** One round of a 32-bit multiply-and-shift hash. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0xcc9e2d51);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 12;
  mixed = Math.imul(mixed, 0x297a2d39);
  mixed ^= mixed >>> 15;
  return mixed >>> 0;
}
