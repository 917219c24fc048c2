import { expect, test } from "vitest";
import { trialCase } from "../trial/trial-case";
import { act, writeChat } from "../trial/write-chat";
import { sortDeeds } from "./sort-deed";

const sort = (...step: Parameters<typeof act>) =>
  sortDeeds(
    writeChat(act(...step)).filter((entry) => entry.kind === "action"),
    trialCase,
  ).get(0);

test("what the resolution asks for is the remedy", () => {
  expect(sort("send-replacement")).toBe("remedy");
});

test("what helps beyond the resolution, and costs nothing, goes further", () => {
  expect(sort("report-hinge")).toBe("further");
  expect(sort("transfer", { department: "workshop" })).toBe("further");
});

test("what the author lets the customer resent is amiss", () => {
  expect(sort("book-repair")).toBe("amiss");
});

test("gifts, wrong departments, refused steps and the desk's own tools show nothing", () => {
  expect(sort("send-voucher")).toBe("other");
  expect(sort("transfer", { department: "billing" })).toBe("other");
  expect(sort("send-replacement", {}, { outcome: "refused" })).toBe("other");
  expect(sort("open-card", { section: "notes" })).toBe("other");
});
