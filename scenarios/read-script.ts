import { type Turn, turn } from "./play-script";

/**
 * The turns of a script: JSON lines, empty ones passed over.
 * @throws RangeError that names the file and the line, what is wrong, and what a line must look like.
 */
export function readScript(text: string, file: string): Turn[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === "" ? [] : readTurn(line, `${file}:${index + 1}`)));
}

function readTurn(line: string, place: string): Turn {
  const read = turn.safeParse(parse(line, place));
  if (read.success) return read.data;
  throw new RangeError(
    `${place}: this is no turn. Write {"say": "text"}, {"wait": seconds} or {"do": "action", …its fields}.`,
  );
}

function parse(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RangeError(
      `${place}: this line is not JSON (${error instanceof Error ? error.message : "unreadable"}).`,
    );
  }
}
