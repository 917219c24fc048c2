import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

// drizzle-kit takes a relative folder only; this one is ignored by git.
let copy = "";
beforeAll(() => {
  mkdirSync("data", { recursive: true });
  copy = mkdtempSync(join("data", "drift-"));
  cpSync("db/migrations", copy, { recursive: true });
  execFileSync(process.execPath, ["--import", "tsx", "tools/write-migrations.ts", "drift"], {
    env: { ...process.env, MIGRATIONS_FOLDER: `./${copy}` },
  });
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe.each(["sqlite", "postgres"])("%s", (dialect) => {
  test("the migrations bring about just what the schema says: to write them again adds none", () => {
    const checkedIn = readdirSync(join("db", "migrations", dialect));
    expect(checkedIn).toContain("0000_start.sql");
    expect(readdirSync(join(copy, dialect))).toEqual(checkedIn);
  });
});
