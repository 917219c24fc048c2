import "server-only";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "@/settings";

/** What sessions are signed with: set, or made once and kept in the data folder, readable by its owner only. */
export function readSecret({ AUTH_SECRET, DATA_FOLDER }: Settings): string {
  if (AUTH_SECRET) return AUTH_SECRET;
  const file = join(DATA_FOLDER, "auth-secret");
  return readKept(file) ?? keepNew(DATA_FOLDER, file);
}

function keepNew(folder: string, file: string): string {
  mkdirSync(folder, { recursive: true });
  const secret = randomBytes(32).toString("base64url");
  try {
    writeFileSync(file, secret, { mode: 0o600, flag: "wx" });
    return secret;
  } catch (error) {
    // Another process was faster: its secret is the one.
    const kept = readKept(file);
    if (kept !== null) return kept;
    throw error;
  }
}

function readKept(file: string): string | null {
  try {
    return readFileSync(file, "utf8").trim() || null;
  } catch {
    return null;
  }
}
