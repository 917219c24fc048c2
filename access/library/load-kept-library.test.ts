import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadLibrary } from "@/scenarios/load-library";
import { loadKeptLibrary } from "./load-kept-library";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-kept-"));
  cpSync("scenarios/personas", join(folder, "content/personas"), { recursive: true });
  cpSync("scenarios/rubrics", join(folder, "content/rubrics"), { recursive: true });
  cpSync("scenarios/library/violin-in-the-rain", join(folder, "content/library/violin-in-the-rain"), {
    recursive: true,
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const content = () => join(folder, "content");

test("what is kept equals what is read", () => {
  const read = loadLibrary(content());
  expect(loadKeptLibrary(folder, "build 1", content())).toEqual(read);
  expect(loadKeptLibrary(folder, "build 1", content())).toEqual(read);
});

test("a changed content file or another build is read anew", () => {
  loadKeptLibrary(folder, "build 1", content());
  const file = join(content(), "library/violin-in-the-rain/scenario.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("The violin in the rain", "The fiddle in the rain"));
  expect(loadKeptLibrary(folder, "build 1", content()).scenarios.get("violin-in-the-rain")?.title).toBe(
    "The fiddle in the rain",
  );
  const kept = readFileSync(join(folder, "library.json"), "utf8");
  loadKeptLibrary(folder, "build 2", content());
  expect(readFileSync(join(folder, "library.json"), "utf8")).not.toBe(kept);
});

test("a kept file that is broken does no harm", () => {
  const read = loadLibrary(content());
  for (const broken of ["", "{", "null", "[]", '{"of": 1}']) {
    writeFileSync(join(folder, "library.json"), broken);
    expect(loadKeptLibrary(folder, "build 1", content())).toEqual(read);
  }
});
