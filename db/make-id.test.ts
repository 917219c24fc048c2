import { expect, test } from "vitest";
import { makeId } from "./make-id";

test("an id has the form of a UUID of version 7, and begins with the moment", () => {
  const id = makeId(0x0123_4567_89ab, new Uint8Array(10).fill(0xff));
  expect(id).toBe("01234567-89ab-7fff-bfff-ffffffffffff");
});

test("ids sort by time", () => {
  const times = [0, 999, 1_000, 1_767_225_600_000, 1_767_225_600_001, 32_503_680_000_000];
  const ids = times.map((time) => makeId(time));
  expect([...ids].reverse().sort()).toEqual(ids);
});

test("ids of one moment differ", () => {
  expect(new Set(Array.from({ length: 1_000 }, () => makeId(1_000))).size).toBe(1_000);
});
