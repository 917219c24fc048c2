// @ts-check

/**
 * A runner that ran nothing, or that failed with no failed test to show, has not passed.
 * @param {import("../test.mjs").Count} count
 * @param {boolean} succeeded
 * @returns {import("../test.mjs").Count}
 */
export function distrust(count, succeeded) {
  if (count.failed > 0) return count;
  if (succeeded && count.passed > 0) return count;
  console.log(
    succeeded ? "No test ran at all: that counts as a failure." : "The runner failed outside its tests.",
  );
  return { ...count, failed: 1 };
}
