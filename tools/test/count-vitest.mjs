// @ts-check
import { distrust } from "./distrust.mjs";

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} File
 * @param {{ testResults: File[] }} report
 * @param {boolean} succeeded
 */
export function countVitest({ testResults }, succeeded) {
  const tests = testResults.flatMap((file) => file.assertionResults);
  const count = (/** @type {string[]} */ ...wanted) =>
    tests.filter(({ status }) => wanted.includes(status)).length;
  // A file that cannot even be loaded fails without a failed test in it.
  const broken = testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && assertionResults.every((test) => test.status !== "failed");
  });
  const passed = count("passed");
  const failed = count("failed") + broken.length;
  return distrust({ passed, failed, skipped: tests.length - passed - count("failed") }, succeeded);
}
