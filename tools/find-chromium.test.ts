import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findChromium } from "./find-chromium.mjs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "composure-path-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(process.platform === "win32")("finding a Chromium", () => {
  it("takes the one that is asked for before any other", () => {
    put("chromium", "echo Chromium 1");
    const asked = put("my-own", "echo Google Chrome 2");
    expect(findChromium({ ...process.env, PATH: folder, CHROMIUM_PATH: asked })).toBe(asked);
  });

  it("says so when the one that is asked for does not start", () => {
    const env = { ...process.env, CHROMIUM_PATH: join(folder, "nothing") };
    expect(() => findChromium(env)).toThrow(/CHROMIUM_PATH is .*nothing.*Correct it or leave it out/);
  });

  it("passes over a name that only tells how to install one", () => {
    put("chromium", "echo please install it; exit 1");
    const browser = put("google-chrome", "echo Google Chrome 2");
    expect(findChromium({ ...process.env, PATH: folder, CHROMIUM_PATH: "" })).toBe(browser);
  });
});

function put(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
