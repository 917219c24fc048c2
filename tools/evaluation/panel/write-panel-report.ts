import { loadLibrary } from "@/scenarios/load-library";
import { correlateWithin } from "./correlate-within";
import { type Pair, playPairs } from "./play-pairs";
import { type Gaming, playGaming, playPanel, qualities, type Trainee } from "./play-panel";
import type { PlayedTrainee } from "./play-trainee";
import { countDiscordant, type Ranked, rankAgreement } from "./rank-agreement";
import { gamingNames } from "./write-gaming-script";

/** Plays all panels and writes down how the grade agrees with them, in Markdown. Takes about a minute. */
export function writePanelReport(): string {
  const library = loadLibrary();
  const scenarios = [...library.scenarios.values()];
  const trainees = scenarios.flatMap((scenario) => playPanel(library, scenario));
  const gaming = scenarios.flatMap((scenario) => playGaming(library, scenario));
  const ids = scenarios.map(({ id }) => id);
  const pairs = scenarios.flatMap((scenario) => playPairs(library, scenario));
  return [
    introduction,
    tellRanks(ids, trainees),
    tellLength(trainees),
    tellPairs(pairs),
    tellGaming(ids, gaming),
  ].join("\n");
}

const introduction = `# How well the grade agrees with people

Written by \`npm run eval\`, which plays everything that stands here. The trainees are simulated: scripts in \`scenarios/library/*/panel/\`, three each of
strong, decent, weak and harmful: different people, some terse, some wordy, some in second-language English. They were written from the rubric and the scenario before
anybody saw how they are graded, and are never changed to fit the grade.
`;

function tellRanks(ids: readonly string[], trainees: readonly Trainee[]): string {
  const rows = ids.map((id) => {
    const own = trainees.filter(({ scenario }) => scenario === id);
    const totals = qualities.toReversed().map((quality) =>
      own
        .filter((one) => one.quality === quality)
        .map(({ total }) => whole(total))
        .join(" · "),
    );
    const pairs = own.map(({ quality, total }): Ranked => [qualities.indexOf(quality), total]);
    return `| ${id} | ${totals.join(" | ")} | ${rankAgreement(pairs).toFixed(3)} | ${countDiscordant(pairs)} |`;
  });
  return `## Rank agreement

Totals, 0 to 100, and Kendall's tau-b of the total with the written quality. With three in each of four bands tau-b can reach ${best}; one pair of
trainees from different bands the wrong way round leaves ${oneWrong}. The aim is 0.85 in every scenario.

| scenario | strong | decent | weak | harmful | tau-b | pairs the wrong way round |
|---|---|---|---|---|---|---|
${rows.join("\n")}
`;
}

const best = (54 / Math.sqrt(54 * 66)).toFixed(3);
const oneWrong = (52 / Math.sqrt(54 * 66)).toFixed(3);

function tellLength(trainees: readonly Trainee[]): string {
  const rows = qualities.toReversed().map((quality) => {
    const own = trainees.filter((one) => one.quality === quality);
    const thirds = cutThirds(own).map(
      (some) =>
        `${whole(mean(some.map(({ words }) => words)))} words: ${whole(mean(some.map(({ total }) => total)))}`,
    );
    return `| ${quality} | ${thirds.join(" | ")} | ${correlate(own)} | ${signed(mean(own.map(rise)))} |`;
  });
  return `## Length

Mean words of a whole chat and mean total, for the shortest, the middle and the longest of each three. The correlation is that of words and total within a band
and a scenario: of what is left of both once the mean of the three trainees is taken off, so that neither a wordy scenario nor a better band counts. The three still
differ in more than their words: who writes more also asks, thanks and explains more. The last column therefore tries length alone: the same scripts with a
sentence added to every reply that says nothing, and what that does to the total on average.

| quality | shortest | middle | longest | correlation | padded |
|---|---|---|---|---|---|
${rows.join("\n")}

Over all bands the correlation is ${correlate(trainees)}; the aim is under 0.20.
`;
}

/** The shortest, the middle and the longest of each three who belong together. */
function cutThirds(trainees: readonly Trainee[]): Trainee[][] {
  const threes = [...new Set(trainees.map(({ scenario }) => scenario))].map((id) =>
    trainees.filter(({ scenario }) => scenario === id).toSorted((a, b) => a.words - b.words),
  );
  return [0, 1, 2].map((at) => threes.flatMap((three) => three.slice(at, at + 1)));
}

const rise = ({ total, padded }: Trainee) => padded - total;

/** The correlation of words and total within a scenario and a quality. */
function correlate(trainees: readonly (PlayedTrainee & Pick<Pair, "scenario" | "quality">)[]): string {
  return correlateWithin(
    trainees.map(({ scenario, quality, words, total }) => ({
      group: `${scenario} ${quality}`,
      x: words,
      y: total,
    })),
  ).toFixed(2);
}

function tellPairs(all: readonly Pair[]): string {
  const rows = qualities.toReversed().map((quality) =>
    tellPair(
      quality,
      all.filter((pair) => pair.quality === quality),
    ),
  );
  return `### The same in few words and in many

A pair of trainees for each scenario and quality does the same at the desk and, reply for reply, makes the same moves with the same facts: one in few words, one in many
(\`scenarios/library/*/pairs/\`). They were written without a look at any grade, and are not changed to fit it. Mean words and mean totals; the correlation is that of words and total within a pair.

| quality | in few words | in many | difference | correlation |
|---|---|---|---|---|
${[...rows, tellPair("all", all)].join("\n")}
`;
}

function tellPair(name: string, pairs: readonly Pair[]): string {
  const side = (of: (pair: Pair) => PlayedTrainee) =>
    `${whole(mean(pairs.map((pair) => of(pair).words)))} words: ${whole(mean(pairs.map((pair) => of(pair).total)))}`;
  const correlation = correlate(
    pairs.flatMap(({ scenario, quality, terse, wordy }) =>
      [terse, wordy].map((played) => ({ ...played, scenario, quality })),
    ),
  );
  const risen = mean(pairs.map(({ terse, wordy }) => wordy.total - terse.total));
  return `| ${name} | ${side(({ terse }) => terse)} | ${side(({ wordy }) => wordy)} | ${signed(risen)} | ${correlation} |`;
}

function tellGaming(ids: readonly string[], gaming: readonly Gaming[]): string {
  const rows = ids.map((id) => {
    const cells = gamingNames.map((name) =>
      gaming
        .filter((one) => one.scenario === id && one.name === name)
        .map(({ total }) => whole(total))
        .join(" · "),
    );
    return `| ${id} | ${cells.join(" | ")} |`;
  });
  return `## Trainees who try for a grade

Stuffed: a list of helpful phrases in every reply. Robotic: stock phrases alone. Copy-paste: the scenario's saved replies as they stand, each sent twice. One-line: "ok",
"sorry", "done". First with words alone, then with all that a good trainee does at the desk between them. None may come above 55.

| scenario | ${gamingNames.join(" | ")} |
|---|${gamingNames.map(() => "---").join("|")}|
${rows.join("\n")}
`;
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

function whole(figure: number): string {
  return String(Math.round(figure));
}

function signed(figure: number): string {
  return `${figure > 0 ? "+" : ""}${figure.toFixed(1)}`;
}
