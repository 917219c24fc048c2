// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * What an earlier run wrote down; nothing when there was none or it cannot be read.
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
export function recall(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

/**
 * @param {string} file
 * @param {Record<string, unknown>} facts
 */
export function remember(file, facts) {
  mkdirSync(dirname(file), { recursive: true });
  // Written aside and renamed, so that a reader never sees half of it.
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, JSON.stringify(facts));
  renameSync(aside, file);
}

/** @param {string} file */
export function forget(file) {
  rmSync(file, { force: true });
}
