// @ts-check

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * What happened, and what to do next; then the end.
 * @param {string} what
 * @param {string} next
 * @returns {never}
 */
export function fail(what, next) {
  say(`\n${what}\n${next}`);
  process.exit(1);
}
