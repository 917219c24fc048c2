import { expect, it } from "vitest";
import { gatherRows } from "../../training/gather-rows";
import { measureStability } from "./measure-stability";
import { variations } from "./vary-reply";

const rows = gatherRows()
  .filter(({ learnt }) => learnt === undefined)
  .filter((_, at) => at % 40 === 0);

it("reads a reply the same when it is only written otherwise", () => {
  const measured = measureStability(rows);
  const varied = measured.reduce((sum, one) => sum + one.varied, 0);
  const changed = measured.reduce((sum, one) => sum + one.changed, 0);
  expect(varied).toBeGreaterThan(1500);
  // The aim is 3 in 100 over all replies (docs/reader.md); a sample may stray a little.
  expect(changed / varied).toBeLessThan(0.04);
});

it("does vary the replies that it should vary, and says nothing else by it", () => {
  const draw = (below: number) => Math.floor(below / 2);
  const write = (name: string, reply: string) =>
    variations.find((variation) => variation.name === name)?.vary(reply, draw);
  expect(write("no apostrophes", "I'm sorry, we'll call.")).toBe("Im sorry, well call.");
  expect(write("contractions written out", "I'm sorry, we'll call.")).toBe("I am sorry, we will call.");
  expect(write("contractions made", "I am sorry, we will call.")).toBe("I'm sorry, we'll call.");
  expect(write("American spelling", "I apologise, the cheque was cancelled.")).toBe(
    "I apologize, the check was canceled.",
  );
  expect(write("a letter left out", "Your parcel came.")).toBe("Your pacel came.");
  expect(write("no full stop at the end", "Your parcel came.")).toBe("Your parcel came");
});
