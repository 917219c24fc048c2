import { moveName } from "@/roleplay/transcript/move";
import type { Sentence } from "../cut-clauses";
import type { PatternReading } from "../find-moves";
import type { Heard } from "../hear-customer";
import type { FeatureKind } from "./feature-kinds";
import { foldFigures } from "./fold-figures";
import { hashName, joinHashes, listNames } from "./hash-text";
import { edge, numberFeature } from "./list-features";
import { nameLetters, outlineWord } from "./outline-word";
import { shapeWord } from "./shape-word";

/** What speaks for or against a move in nearly every clause: no reason that tells anybody something. */
export const standing = "its standing";
const always = new Set(["always", "customer"]);

/**
 * What the features of a reply are, by their numbers, in words that a trainer can check. It names more than one clause
 * has: a feature's number says nothing of the clause. To be asked after `listFeatures`, which gives places their names.
 */
export function nameFeatures(
  sentences: readonly Sentence[],
  heard: Heard,
  patterns: PatternReading,
): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  const add = (kind: FeatureKind, hash: number, name: string) => {
    const feature = numberFeature(kind, hash);
    if (!names.has(feature)) names.set(feature, name);
  };
  for (const sentence of sentences) {
    const words = sentence.words.map((word) => {
      const outline = outlineWord(word, heard);
      const text = foldFigures(word.text);
      const shape = outline.isWord ? shapeWord(text, outline.echoes) : ",";
      return { text, shape, plain: outline.plain, shapeHash: outline.shape };
    });
    for (const { text, plain } of words) {
      add("word", plain, `“${text}”`);
      add("before", plain, `“${text}” in the clause before`);
      add("after", plain, `“${text}” in the clause after`);
      add("sentence", plain, `“${text}” in the sentence`);
      add("reply", plain, `“${text}” in the reply`);
      for (const [feature] of nameLetters(text))
        if (!names.has(feature)) names.set(feature, `the letters of “${text}”`);
    }
    for (const { hash, name } of joinRuns(
      words.map(({ plain, text }) => ({ hash: plain, name: text })),
      2,
    )) {
      add("pair", hash, `“${name}”`);
      add("sentence", hash, `“${name}” in the sentence`);
    }
    for (const { hash, name } of joinRuns(
      words.map(({ shapeHash, shape }) => ({ hash: shapeHash, name: shape })),
      4,
    ))
      add("shape", hash, `the build “${name}”`);
  }
  for (const { frame, move } of patterns.signs) {
    add("frame", joinHashes(hashName(frame), 1), `the pattern “${frame}” of ${move}`);
    add("frame", joinHashes(hashName(frame), 2), `the pattern “${frame}” of ${move}, held back`);
    add("frame", joinHashes(hashName(move), 3), `a pattern of ${move}, held back`);
  }
  for (const move of moveName.options)
    add("move", joinHashes(hashName(move), 1), `the patterns find ${move}`);
  for (const [name, hash] of listNames())
    add("place", hash, always.has(name) ? standing : `its place: ${name}`);
  return names;
}

/** Neighbours up to so many, with and without the edges of a clause. */
function joinRuns(
  parts: readonly { hash: number; name: string }[],
  longest: number,
): { hash: number; name: string }[] {
  const end = { hash: edge, name: "|" };
  const runs: { hash: number; name: string }[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const own = parts.slice(at, at + longest);
    for (let size = 1; size <= own.length; size += 1) {
      const run = own.slice(0, size);
      for (const whole of [run, [end, ...run], [...run, end], [end, ...run, end]])
        if (whole.length >= 2 && whole.length <= longest) runs.push(joinAll(whole));
    }
  }
  return runs;
}

function joinAll(parts: readonly { hash: number; name: string }[]): { hash: number; name: string } {
  return parts.reduce((run, part) => ({
    hash: joinHashes(run.hash, part.hash),
    name: `${run.name} ${part.name}`,
  }));
}
