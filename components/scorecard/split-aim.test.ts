import { expect, it } from "vitest";
import { splitAim } from "./split-aim";

it("parts the aim from the reason, as a sentence of its own", () => {
  expect(splitAim("Looked for a log entry, found none. Next time, log what was said.")).toEqual({
    seen: "Looked for a log entry, found none.",
    aim: "Log what was said.",
  });
});

it("parts the aim from the end of a summary", () => {
  expect(splitAim("You settled it; your strength was in honesty; next time, ask first.")).toEqual({
    seen: "You settled it; your strength was in honesty.",
    aim: "Ask first.",
  });
});

it("goes by the last mention, because the customer's issue may hold the words too", () => {
  expect(splitAim("You were told “next time, never”; next time, ask.")).toEqual({
    seen: "You were told “next time, never”",
    aim: "Ask.",
  });
});

it("leaves a text without an aim whole", () => {
  expect(splitAim("The chat was closed while the case was still open.")).toEqual({
    seen: "The chat was closed while the case was still open.",
    aim: null,
  });
});
