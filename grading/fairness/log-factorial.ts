const known: number[] = [0];
let last = 0;
// What the additions so far have rounded away (Kahan 1965): without it a hundred thousand of them would show in a p-value.
let lost = 0;

/** The natural logarithm of n!, for whole n from 0; right to about 15 digits also where n is a million. */
export function logFactorial(n: number): number {
  while (known.length <= n) {
    const next = Math.log(known.length) - lost;
    const sum = last + next;
    lost = sum - last - next;
    last = sum;
    known.push(sum);
  }
  return known[n] ?? Number.NaN;
}
