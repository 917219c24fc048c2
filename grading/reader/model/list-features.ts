import type { Sentence } from "../cut-clauses";
import type { PatternReading, Sign } from "../find-moves";
import type { Heard } from "../hear-customer";
import { describePlace } from "./describe-place";
import { type FeatureKind, featureKinds } from "./feature-kinds";
import { foldHash, hashName, joinHashes } from "./hash-text";
import { isFresh, startAfresh } from "./is-fresh";
import { type Outline, outlineWord } from "./outline-word";
import { shareMoves } from "./share-moves";

/** One clause of a reply, as the model sees it. */
export interface SeenClause {
  /** Which sentence of the reply. */
  readonly sentence: number;
  /** The clause's words: from the first to before the last, in the sentence's words. */
  readonly first: number;
  readonly last: number;
  /** Where the clause stands in the reply (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
  readonly words: readonly Outline[];
  /** Its features, by kind in the order of `featureKinds`, each once; a kind that all clauses share is one array. */
  readonly features: readonly (readonly number[])[];
}

const seeds = new Map(featureKinds.map((kind) => [kind, hashName(kind)]));
/** Stands before the first and after the last word of a clause. */
export const edge = hashName("edge");

/** Lists what the model looks at, for each clause of a reply. Time is linear in the reply. */
export function listFeatures(
  reply: string,
  sentences: readonly Sentence[],
  heard: Heard,
  patterns: PatternReading,
): SeenClause[] {
  const outlines = sentences.map((sentence) => sentence.words.map((word) => outlineWord(word, heard)));
  const plains = outlines.map((own) => own.map((word) => word.plain));
  const whole = collect("reply", plains.flat());
  const wordCount = sentences.reduce((sum, sentence) => sum + sentence.wordCount, 0);
  const spread = plains.map((plain) => collect("sentence", [...plain, ...pairUp(plain)]));
  const clauses = sentences.flatMap((sentence, at) => placeClauses(sentence, at));
  const signs: Sign[][] = sentences.map(() => []);
  for (const sign of patterns.signs) signs[sign.sentence]?.push(sign);
  const moves = shareMoves(patterns.moves, clauses);
  const plainOf = (clause: PlacedClause | undefined): readonly number[] =>
    clause === undefined ? none : (plains[clause.sentence] ?? none).slice(clause.first, clause.last);
  return clauses.map((clause, at) => {
    const sentence = sentences[clause.sentence];
    const own = (outlines[clause.sentence] ?? []).slice(clause.first, clause.last);
    const plain = plainOf(clause);
    const named: Record<FeatureKind, readonly number[]> = {
      word: collect("word", plain),
      pair: collect("pair", pairUp(plain)),
      letters: joinLetters(own),
      shape: collect("shape", joinShapes(own)),
      sentence: own.length === sentence?.words.length ? none : (spread[clause.sentence] ?? none),
      before: collect("before", plainOf(clauses[at - 1])),
      after: collect("after", plainOf(clauses[at + 1])),
      reply: whole,
      frame: collect("frame", listFrames(clause, sentence, signs[clause.sentence] ?? [])),
      move: collect(
        "move",
        (moves[at] ?? []).map(({ move }) => joinHashes(hashName(move), 1)),
      ),
      place: collect(
        "place",
        describePlace({ own, sentence, clause, at, clauses: clauses.length, wordCount, reply, heard }),
      ),
    };
    return { ...clause, words: own, features: featureKinds.map((kind) => named[kind]) };
  });
}

const none: readonly number[] = [];

type PlacedClause = Omit<SeenClause, "features" | "words">;

function placeClauses(sentence: Sentence, at: number): PlacedClause[] {
  return sentence.clauses.map((clause) => {
    const start = sentence.words[clause.start]?.start ?? sentence.start;
    const end = sentence.words[clause.end - 1]?.end ?? start;
    return { sentence: at, first: clause.start, last: clause.end, start, end };
  });
}

function collect(kind: FeatureKind, hashes: readonly number[]): number[] {
  const seed = seeds.get(kind) ?? 0;
  const features: number[] = [];
  startAfresh(hashes.length);
  for (const hash of hashes) {
    const feature = foldHash(joinHashes(seed, hash));
    if (isFresh(feature)) features.push(feature);
  }
  return features;
}

function joinLetters(words: readonly Outline[]): number[] {
  const features: number[] = [];
  startAfresh(words.reduce((sum, { letters }) => sum + letters.length, 0));
  for (const { letters } of words)
    for (const feature of letters) if (isFresh(feature)) features.push(feature);
  return features;
}

/** The number of the feature of this kind with this hash. */
export function numberFeature(kind: FeatureKind, hash: number): number {
  return foldHash(joinHashes(seeds.get(kind) ?? 0, hash));
}

function pairUp(hashes: readonly number[]): number[] {
  const pairs: number[] = [];
  for (let at = 0; at <= hashes.length; at += 1)
    pairs.push(joinHashes(hashes[at - 1] ?? edge, hashes[at] ?? edge));
  return pairs;
}

/** Two, three and four neighbouring shapes. */
function joinShapes(words: readonly Outline[]): number[] {
  const joined: number[] = [];
  const shapeAt = (at: number): number => words[at]?.shape ?? edge;
  for (let at = 0; at <= words.length; at += 1) {
    let run = joinHashes(shapeAt(at - 1), shapeAt(at));
    joined.push(run);
    for (let next = at + 1; next <= Math.min(at + 2, words.length); next += 1) {
      run = joinHashes(run, shapeAt(next));
      joined.push(run);
    }
  }
  return joined;
}

/** The frames that fit some of the clause's words; a rule that held its frame back tells something too. */
function listFrames(
  clause: PlacedClause,
  sentence: Sentence | undefined,
  signs: readonly Sign[],
): readonly number[] {
  const from = sentence?.places[clause.first] ?? 0;
  const to = sentence?.places[clause.last] ?? sentence?.text.length ?? 0;
  return signs
    .filter((sign) => sign.from < to && from < sign.to)
    .flatMap((sign) =>
      sign.counts
        ? [joinHashes(hashName(sign.frame), 1)]
        : [joinHashes(hashName(sign.frame), 2), joinHashes(hashName(sign.move), 3)],
    );
}
