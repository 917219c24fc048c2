import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeSchemas } from "./write-schemas";

describe("the JSON Schemas for editors", () => {
  it.each([...writeSchemas()])("%s stands as it would be written now (npm run schema)", (file, text) => {
    expect(readFileSync(join(process.cwd(), "scenarios", "schema", file), "utf8")).toBe(text);
  });
});
