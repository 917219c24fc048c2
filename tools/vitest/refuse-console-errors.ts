import { afterEach, beforeEach } from "vitest";

// A test that expects an error message replaces this one: vi.spyOn(console, "error").mockImplementation(…).
const printError = console.error;
let errors: string[] = [];

beforeEach(() => {
  errors = [];
  console.error = (...parts: unknown[]) => {
    errors.push(parts.map(String).join(" "));
    printError(...parts);
  };
});

afterEach(() => {
  console.error = printError;
  if (errors.length > 0) throw new Error(`This test wrote to console.error:\n${errors.join("\n")}`);
});
