import { type FoundMove, type MoveName, moveName } from "@/roleplay/transcript/move";
import type { Sentence } from "./cut-clauses";
import { featureKinds, weighFeature } from "./model/feature-kinds";
import type { SeenClause } from "./model/list-features";
import { nameFeatures, standing } from "./model/name-features";
import { listWeights } from "./model/score-clauses";
import { trainedWeights } from "./model/trained-weights";
import type { ClauseInput } from "./network/list-inputs";
import { mixScores } from "./network/mix-scores";
import { scoreByNetwork } from "./network/score-by-network";
import { openNetwork, openWeights, readClosely } from "./read-closely";
import { seeText } from "./see-text";
import { spellPhrases } from "./spelling/spell-phrases";
import { placeInOriginal, writePlainly } from "./write-plainly";

/** One thing that was seen, and how much it spoke for the move: below 0, against it. */
export interface Reason {
  readonly saw: string;
  readonly speaks: number;
}

/** A move with what was seen: the strongest first, and in the end what spoke against it most. */
export interface ExplainedMove extends FoundMove {
  readonly why: readonly Reason[];
}

const names = moveName.options;
const shownFor = 5;
const shownAgainst = 2;

/** Says of each move of a reply, sure or not, what the reader saw in its clause. Pure; the same moves as `readClosely`. */
export function explainMoves(input: { reply: string; customer: readonly string[] }): {
  moves: ExplainedMove[];
  unsure: ExplainedMove[];
} {
  const { reply, customer } = input;
  const { moves, unsure } = readClosely(input);
  const plain = spellPhrases(writePlainly(reply));
  const { heard, parts } = seeText(plain.text, customer);
  const seen = parts.map((part) => ({ ...part, named: nameFeatures(part.sentences, heard, part.patterns) }));
  const explain = (found: FoundMove): ExplainedMove => {
    const reasons = seen
      .flatMap(({ sentences, clauses, inputs, named }) =>
        clauses.flatMap((clause, at) => {
          const { start, end } = placeInOriginal(plain, clause.start, clause.end);
          if (end <= found.start || found.end <= start) return [];
          return [
            [
              ...weighReasons(clause, found.move, named),
              ...weighSenses(inputs, at, found.move, sentences[clause.sentence], clause.first),
            ],
          ];
        }),
      )
      .sort((a, b) => sumUp(b) - sumUp(a));
    return { ...found, why: pickReasons(reasons[0] ?? []) };
  };
  return { moves: moves.map(explain), unsure: unsure.map(explain) };
}

/** What each thing in a clause speaks for a move; the runs of letters of one word are one thing. */
function weighReasons(clause: SeenClause, move: MoveName, named: ReadonlyMap<number, string>): Reason[] {
  const place = names.indexOf(move);
  const scale = trainedWeights.scales[place] ?? 0;
  const sums = new Map<string, number>();
  featureKinds.forEach((kind, at) => {
    const listed = clause.features[at] ?? [];
    const share = weighFeature(kind, listed.length) * scale;
    for (const feature of listed) {
      const weight = listWeights(openWeights(), feature).find(([of]) => of === place)?.[1] ?? 0;
      if (weight === 0) continue;
      const saw = named.get(feature) ?? "something else";
      sums.set(saw, (sums.get(saw) ?? 0) + share * weight);
    }
  });
  return [...sums].map(([saw, speaks]) => ({ saw, speaks }));
}

// No word has this number, so none that the network knows.
const unknown = -1;

/** What the sense of each word, beside its neighbours, speaks for a move: how much less the network would say, did it not know the word. */
function weighSenses(
  inputs: readonly ClauseInput[],
  at: number,
  move: MoveName,
  sentence: Sentence | undefined,
  first: number,
): Reason[] {
  const place = names.indexOf(move);
  const own = inputs[at];
  if (own === undefined) return [];
  const score = (words: readonly number[]) =>
    scoreByNetwork(openNetwork(), inputs.with(at, { ...own, words }))[at]?.[place] ?? 0;
  const whole = score(own.words);
  const sums = new Map<string, number>();
  own.words.forEach((_, word) => {
    const saw = `the sense of “${sentence?.words[first + word]?.text ?? ""}” where it stands`;
    const speaks = mixScores(0, whole - score(own.words.with(word, unknown)));
    sums.set(saw, (sums.get(saw) ?? 0) + speaks);
  });
  return [...sums].map(([saw, speaks]) => ({ saw, speaks }));
}

function sumUp(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, { speaks }) => sum + speaks, 0);
}

function pickReasons(reasons: readonly Reason[]): Reason[] {
  const told = reasons.filter(({ saw }) => saw !== standing);
  const sorted = told.toSorted((a, b) => b.speaks - a.speaks || (a.saw < b.saw ? -1 : 1));
  const speaking = sorted.filter(({ speaks }) => speaks >= 0.01).slice(0, shownFor);
  const against = sorted.filter(({ speaks }) => speaks <= -0.05).slice(-shownAgainst);
  return [...speaking, ...against].map(({ saw, speaks }) => ({ saw, speaks: Number(speaks.toFixed(2)) }));
}
