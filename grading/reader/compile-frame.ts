import { wordClasses } from "./word-classes/word-classes";

/**
 * Compiles frames to one expression over a normalised, space-padded sentence.
 *
 * The notation is that of regular expressions, with words in mind: a space also crosses a comma,
 * `^` opens the sentence and `$` ends it, `<` opens a clause and `>` ends it, `{class}` is a word class, `_` is any word,
 * `*3` is up to three words of the same clause, `**8` up to eight across commas. Gaps are bounded, so
 * that time stays linear in the text. Groups capture, though nobody reads what they hold: V8 compiles
 * such expressions five times faster, and runs them twice as fast.
 */
export function compileFrames(frames: readonly string[]): RegExp {
  return new RegExp(` (${frames.map(compileFrame).join("|")})(?= )`, "g");
}

const signs = /\{([a-z]+)\}|(\*\*?)(\d) | (\*\*?)(\d)|\((?!\?)| \?| |_|[\^<>$]/g;

function compileFrame(frame: string): string {
  return frame.replace(
    signs,
    (sign, name?: string, ahead?: string, most?: string, behind?: string, last?: string) => {
      if (name !== undefined) return compileClass(name);
      if (ahead !== undefined) return `(${ahead === "*" ? "[^ ,]" : "[^ ]"}+ ){0,${most}}`;
      if (behind !== undefined) return `( ${behind === "*" ? "[^ ,]" : "[^ ]"}+){0,${last}}`;
      if (sign === "(") return "(";
      if (sign === " ?") return "( (, )?)?";
      if (sign === " ") return " (, )?";
      if (sign === "^") return "(?<=^ )";
      if (sign === "$") return "(?= $)";
      if (sign === "<") return "(?<=^ |, |and |but |so |then |please |just |kindly )";
      if (sign === ">") return "(?= (,|and|but|so|$))";
      return "[^ ,]+";
    },
  );
}

/** A class is spelled in the same notation, so that its members may have options of their own. */
function compileClass(name: string): string {
  const members = wordClasses.get(name);
  if (members === undefined) throw new Error(`No word class is called {${name}}.`);
  return `(${compileFrame(members)})`;
}
