import { expect, test } from "vitest";
import { takeTurns } from "./take-turns";

const pause = () => new Promise((resolve) => setImmediate(resolve));

test("work of one key runs one after another, in order, also after a failure; other keys do not wait", async () => {
  const log: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      log.push(`${name} begins`);
      await pause();
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = [takeTurns("k", work("a", true)), takeTurns("k", work("b")), takeTurns("other", work("c"))];
  const results = await Promise.allSettled(all);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  expect(log.filter((line) => !line.startsWith("c"))).toEqual(["a begins", "a ends", "b begins", "b ends"]);
  expect(log.indexOf("c begins")).toBeLessThan(log.indexOf("a ends"));
});
