// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { readDraft, writeDraft } from "./draft";

beforeEach(() => {
  localStorage.clear();
});

it("keeps a draft for each attempt apart", () => {
  writeDraft(localStorage, "one", "Dear Ms");
  writeDraft(localStorage, "two", "Hello");
  expect(readDraft(localStorage, "one")).toBe("Dear Ms");
  expect(readDraft(localStorage, "two")).toBe("Hello");
});

it("leaves nothing behind once the draft is empty", () => {
  writeDraft(localStorage, "one", "Dear Ms");
  writeDraft(localStorage, "one", "");
  expect(readDraft(localStorage, "one")).toBe("");
  expect(localStorage.length).toBe(0);
});

it("bears a storage that is full or forbidden", () => {
  const full = { ...localStorage, getItem: refuse, setItem: refuse, removeItem: refuse };
  expect(() => writeDraft(full, "one", "Dear Ms")).not.toThrow();
  expect(readDraft(full, "one")).toBe("");
  expect(refuse).toHaveBeenCalledTimes(2);
});

const refuse = vi.fn(() => {
  throw new DOMException("no room", "QuotaExceededError");
});
