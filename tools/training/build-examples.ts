import { type FeatureKind, featureKinds, weighFeature } from "@/grading/reader/model/feature-kinds";
import type { SeenClause } from "@/grading/reader/model/list-features";
import type { ClauseInput } from "@/grading/reader/network/list-inputs";
import { seeText } from "@/grading/reader/see-text";
import { type FoundMove, type MoveName, moveName } from "@/roleplay/transcript/move";
import type { LabelledRow } from "./read-rows";
import type { SparseRows } from "./train-separator";

/** Every move, in the order of the guide: a move's place here is its number in the weights. */
export const moveNames: readonly MoveName[] = moveName.options;

/** One clause of one labelled reply. */
export interface ExampleClause extends SeenClause {
  readonly row: number;
  /** Which of the parts that are read by themselves. */
  readonly part: number;
  /** What the network takes in of it. */
  readonly input: ClauseInput;
}

/** All clauses of the labelled replies, as the trainer wants them. */
export interface Examples {
  readonly clauses: readonly ExampleClause[];
  readonly sparse: SparseRows;
  /** The feature's number by its place in the weights. */
  readonly features: readonly number[];
  /** For each move, for each clause: 1 if it makes the move, -1 if not, 0 if nobody said. */
  readonly labels: readonly Int8Array[];
  readonly patternMoves: readonly (readonly FoundMove[])[];
}

const rarest = 2;
/** How much more than others a row counts that tests hold the reader to: it must not be outvoted. */
export const learntShare = 6;

/** Cuts labelled replies into clauses with features and labels; `without` leaves kinds of features out. */
export function buildExamples(
  rows: readonly LabelledRow[],
  without: ReadonlySet<FeatureKind> = new Set(),
): Examples {
  const patternMoves: FoundMove[][] = [];
  const clauses = rows.flatMap(({ reply, customer }, row) => {
    const { parts } = seeText(reply, customer);
    patternMoves.push(parts.flatMap(({ patterns }) => patterns.moves));
    let before = 0;
    return parts.flatMap(({ sentences, clauses: seen, inputs }, part) => {
      const first = before;
      before += sentences.length;
      return inputs.flatMap((input, at) => {
        const clause = seen[at];
        return clause === undefined
          ? []
          : [{ ...clause, sentence: first + clause.sentence, row, part, input }];
      });
    });
  });
  const places = placeFeatures(clauses, without);
  const starts = [0];
  const features: number[] = [];
  const values: number[] = [];
  for (const clause of clauses) {
    featureKinds.forEach((kind, at) => {
      const listed = clause.features[at] ?? [];
      for (const feature of listed) {
        const place = places.get(feature);
        if (place === undefined) continue;
        features.push(place);
        values.push(weighFeature(kind, listed.length));
      }
    });
    starts.push(features.length);
  }
  return {
    clauses,
    sparse: {
      starts: Int32Array.from(starts),
      features: Int32Array.from(features),
      values: Float64Array.from(values),
      width: places.size,
      shares: Float64Array.from(clauses, (clause) => (rows[clause.row]?.learnt === true ? learntShare : 1)),
    },
    features: [...places.keys()],
    labels: moveNames.map((move) => labelClauses(move, rows, clauses)),
    patternMoves,
  };
}

/** Features that stand in too few replies to tell anything are left out. */
function placeFeatures(
  clauses: readonly ExampleClause[],
  without: ReadonlySet<FeatureKind>,
): Map<number, number> {
  const seen = new Map<number, { count: number; lastRow: number }>();
  for (const { row, features } of clauses) {
    featureKinds.forEach((kind, at) => {
      if (without.has(kind)) return;
      for (const feature of features[at] ?? []) {
        const held = seen.get(feature);
        if (held === undefined) seen.set(feature, { count: 1, lastRow: row });
        else if (held.lastRow !== row) {
          held.count += 1;
          held.lastRow = row;
        }
      }
    });
  }
  const kept = [...seen].filter(([, { count }]) => count >= rarest).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, place) => [feature, place]));
}

/** A clause makes a move if half of it is labelled so, or if it holds half of the labelled stretch. */
function labelClauses(
  move: MoveName,
  rows: readonly LabelledRow[],
  clauses: readonly ExampleClause[],
): Int8Array {
  return Int8Array.from(clauses, (clause) => {
    const about = rows[clause.row]?.about;
    if (about !== undefined && about !== move) return 0;
    const labelled = rows[clause.row]?.moves ?? [];
    const made = labelled.some((one) => {
      if (one.move !== move) return false;
      const shared = Math.min(one.end, clause.end) - Math.max(one.start, clause.start);
      return shared > 0 && shared * 2 >= Math.min(clause.end - clause.start, one.end - one.start);
    });
    return made ? 1 : -1;
  });
}
