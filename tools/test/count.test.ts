import { afterEach, describe, expect, it, vi } from "vitest";
import { countPlaywright } from "./count-playwright.mjs";
import { countVitest } from "./count-vitest.mjs";

afterEach(() => vi.restoreAllMocks());

describe("counting the unit tests", () => {
  it("adds up the tests of all files", () => {
    const report = {
      testResults: [file("passed", "passed", "passed"), file("failed", "failed", "skipped", "todo")],
    };
    expect(countVitest(report, false)).toEqual({ passed: 2, failed: 1, skipped: 2 });
  });

  it("counts a file that cannot be loaded as one failure", () => {
    const report = { testResults: [file("failed"), file("passed", "passed")] };
    expect(countVitest(report, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("counts a failure when no test ran", () => {
    silence();
    expect(countVitest({ testResults: [] }, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it("counts a failure when the runner failed and no test did", () => {
    silence();
    expect(countVitest({ testResults: [file("passed", "passed")] }, false)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

describe("counting the journeys", () => {
  it("takes a journey that passed only when repeated for failed", () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [] }, false)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it("counts what went wrong outside of journeys", () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countPlaywright({ stats, errors: [{}] }, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

function file(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

function silence() {
  vi.spyOn(console, "log").mockImplementation(() => {});
}
