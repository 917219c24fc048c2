import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { root } from "./places.mjs";
import { sourceFolders } from "./sources.mjs";

const notInTheApp = [".ci", "bench", "docs", "e2e", "tools"];

it("knows every folder: a new one must be said to be in the built app or not", () => {
  const { stdout } = spawnSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  const paths = stdout.split("\n").filter((path) => path.includes("/"));
  const folders = new Set(paths.map((path) => path.slice(0, path.indexOf("/"))));
  expect([...folders].filter((name) => !sourceFolders.includes(name) && !notInTheApp.includes(name))).toEqual(
    [],
  );
});
