import { expect, test } from "vitest";
import { sayCause } from "./say-cause";

test("every cause is told in words, and none by the name that the script gives it", () => {
  expect(sayCause("empathy")).toBe("empathy");
  expect(sayCause("trap-2-evaded")).toBe("a trap left unanswered");
  expect(sayCause("tactic-still-waiting")).toBe("a plan not yet done");
  expect(sayCause("frank-named")).toBe("a turn in this case");
});
