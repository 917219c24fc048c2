/**
 * What a weight may be worth, of 127: each level about a tenth more than the one before, for a large weight need not be told as
 * finely as a small one. Smaller weights are left out: they hardly ever decide anything, and most of them are.
 */
export const weightLevels = [
  7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 22, 24, 26, 29, 32, 35, 38, 42, 46, 50, 55, 60, 66, 73, 81, 90,
  100, 112, 127,
] as const;
