import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { criterionNames } from "@/grading/case/criterion-name";
import { isHarm } from "@/grading/scene/is-sure-enough";
import { readText } from "@/grading/scene/read-text";
import { loadLibrary } from "../load-library";
import { type Played, playScript } from "../play-script";
import { readScript } from "../read-script";

const folder = fileURLToPath(new URL("../library", import.meta.url));
const library = loadLibrary();

/** Every script of the library, played once: trainees, walks, panels, and small ones for levels that the others do not show. */
const attempts = [...library.scenarios.values()].flatMap((scenario) =>
  ["trainees", "walks", "panel", "levels"].flatMap((kind) =>
    listScripts(`${folder}/${scenario.id}/${kind}`).map((name) => {
      const file = `${folder}/${scenario.id}/${kind}/${name}`;
      const turns = readScript(readFileSync(file, "utf8"), file);
      const played = playScript(library, scenario, turns);
      return { name: `${scenario.id}/${kind}/${name}`, scenario, played };
    }),
  ),
);

describe("over all scripts of the library", () => {
  test.each(criterionNames)("%s is earned at 5, at 3 and at 1", (name) => {
    const levels = new Set(
      attempts.map(({ played }) => findCriterion(played, name)?.level).filter((level) => level !== null),
    );
    expect([1, 3, 5].filter((level) => !levels.has(level))).toEqual([]);
  });

  test("every check that is met or not met quotes exactly what stands there, or says what was looked for", () => {
    const faults = attempts.flatMap(({ name, played }) =>
      played.scorecard.criteria.flatMap(({ criterion, checks }) =>
        checks.flatMap(({ id, result, reason, evidence }) => {
          const place = `${name} ${criterion}/${id} ${result}: ${reason}`;
          if (result === "not-observed") return evidence.length === 0 ? [] : place;
          const inexact = evidence.some(({ entry, start, end, quote }) => {
            const found = played.entries.find(({ sequence }) => sequence === entry);
            return quote === "" || found === undefined || readText(found).slice(start, end) !== quote;
          });
          // Of what is absent, and of time, there is nothing to quote.
          return inexact || (evidence.length === 0 && !reason.startsWith("Looked for ")) ? [place] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("no level stands without a check that was seen", () => {
    const faults = attempts.flatMap(({ name, played }) =>
      played.scorecard.criteria
        .filter(
          ({ level, checks }) => level !== null && checks.every(({ result }) => result === "not-observed"),
        )
        .map(({ criterion }) => `${name} ${criterion}`),
    );
    expect(faults).toEqual([]);
  });

  test("each level below 5 has its turn, its reason in one sentence, and a wording from this case without a slot left", () => {
    const faults = attempts.flatMap(({ name, scenario, played }) =>
      played.scorecard.criteria.flatMap(({ criterion, level, advice }) => {
        if (level === null || level === 5)
          return advice === null ? [] : [`${name} ${criterion}: advice at 5`];
        const turn = played.entries.find(({ sequence }) => sequence === advice?.entry);
        const isTurn = turn !== undefined && turn.kind !== "notice";
        const isSentence =
          advice !== null && /^[A-Z“].*[.]$/su.test(advice.why) && !/[.?!] [A-Z]/.test(advice.why);
        const better = advice?.better ?? "";
        const isOwn = better.length > 14 && !/\{[a-z]+\}/.test(better);
        return isTurn && isSentence && isOwn
          ? []
          : [`${name} ${criterion} at ${turn?.kind}: ${advice?.why} / ${better} / ${scenario.id}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test("whoever wrote something that helped is quoted with it, however poor the rest", () => {
    const faults = attempts.flatMap(({ name, played }) => {
      const { wellDone } = played.scorecard;
      if (wellDone === null) return hasHelped(played) ? [name] : [];
      const entry = played.entries.find(({ sequence }) => sequence === wellDone.evidence.entry);
      const { start, end, quote } = wellDone.evidence;
      return entry?.kind === "reply" && quote !== "" && entry.text.slice(start, end) === quote ? [] : [name];
    });
    expect(faults).toEqual([]);
  });

  test("what a good trainee is praised for is more than a greeting", () => {
    const thin = attempts.flatMap(({ name, played }) => {
      const quote = played.scorecard.wellDone?.evidence.quote ?? "";
      return name.includes("good") && quote.split(/\s+/).length < 4 ? [`${name}: ${quote}`] : [];
    });
    expect(thin).toEqual([]);
    expect(attempts.filter(({ name }) => name.includes("good"))).not.toEqual([]);
  });

  test("the customer's mood is shown at every entry, and no check speaks of the tension", () => {
    for (const { played } of attempts) expect(played.scorecard.tension).toHaveLength(played.entries.length);
    const told = library.rubric.flatMap(({ checks }) => checks.map((check) => JSON.stringify(check)));
    expect(told.filter((check) => /tension|stars/.test(check))).toEqual([]);
  });
});

function findCriterion({ scorecard }: Played, name: string) {
  return scorecard.criteria.find(({ criterion }) => criterion === name);
}

/** Words of the agent's own that met a check, and that harm nobody. */
function hasHelped({ scorecard, entries }: Played): boolean {
  const evidence = scorecard.criteria.flatMap(({ level, checks }) =>
    level === null ? [] : checks.flatMap((check) => (check.result === "met" ? check.evidence : [])),
  );
  return evidence.some(({ entry, start, end }) => {
    const found = entries.find(({ sequence }) => sequence === entry);
    if (found?.kind !== "reply") return false;
    const harm = found.reading.moves.filter(({ move }) => isHarm(move));
    return !harm.some((one) => one.start < end && start < one.end);
  });
}

function listScripts(path: string): string[] {
  return existsSync(path) ? readdirSync(path) : [];
}
