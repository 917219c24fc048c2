import "server-only";
import { compareGroups } from "@/grading/fairness/compare-groups";
import type { Count } from "@/grading/fairness/count";
import { gatherGroups } from "@/grading/fairness/gather-groups";
import { hideSmallGroups } from "@/grading/fairness/hide-small-groups";
import { isUnderTwoPerCent } from "@/grading/fairness/is-under-two-per-cent";
import type { Decision } from "@/scenarios/screening/decision";
import type { LeftOut, Outcome } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { type Facet, facets, findGroup, groupNames } from "@/scenarios/screening/name-group";
import type { Alike, Outcomes } from "./read-outcomes";

type Known = Outcomes &
  Pick<FairnessReport, "madeAt" | "from" | "until" | "screenings" | "hidesSmall"> & {
    leftOut: readonly LeftOut[];
  };

/** The report out of what was read: advance among all decided, and above the median among all scored, by each facet. */
export function compileReport({ median, alike, leftOut, ...head }: Known): FairnessReport {
  const refused: LeftOut[] = [];
  const compare = (outcome: Outcome, sample: readonly Sampled[]) =>
    facets.map((facet) => {
      const asked = leftOut.filter((one) => one.outcome === outcome && one.facet === facet);
      const compared = compareFacet(facet, sample, asked);
      refused.push(...compared.refused);
      return { facet, table: head.hidesSmall ? hideSmallGroups(compared.table) : compared.table };
    });
  const add = (some: readonly Alike[]) => some.reduce((sum, { people }) => sum + people, 0);
  const count = (decision: Decision) => add(alike.filter((one) => one.decision === decision));
  const decided = alike.filter(({ decision }) => decision !== null);
  const scored = alike.filter(({ above }) => above !== null);
  return {
    ...head,
    selection: {
      advance: count("advance"),
      hold: count("hold"),
      decline: count("decline"),
      tables: compare(
        "selection",
        choose(decided, ({ decision }) => decision === "advance"),
      ),
    },
    scoring: {
      scored: add(scored),
      median,
      above: add(scored.filter(({ above }) => above)),
      tables: compare(
        "scoring",
        choose(scored, ({ above }) => above === true),
      ),
    },
    notLeftOut: refused.map(({ outcome, facet, group }) => ({ outcome, facet, group })),
  };
}

type Sampled = Count & Pick<Alike, "answers">;

function choose(some: readonly Alike[], isChosen: (one: Alike) => boolean): Sampled[] {
  return some.map((one) => ({
    answers: one.answers,
    people: one.people,
    chosen: isChosen(one) ? one.people : 0,
  }));
}

function compareFacet(facet: Facet, sample: readonly Sampled[], asked: readonly LeftOut[]) {
  const people = sample.map(({ answers, ...counts }) => ({ group: findGroup(facet, answers), ...counts }));
  const { groups, unknown, total } = gatherGroups(people, [...groupNames[facet].keys()]);
  const known = total.people - unknown.people;
  const isSmall = ({ group }: LeftOut) =>
    groups.some((one) => one.group === group && isUnderTwoPerCent(one.people, known));
  const reasons = new Map(asked.filter(isSmall).map(({ group, reason }) => [group, reason]));
  return {
    table: { rows: compareGroups(groups, reasons), unknown, total, hidden: 0 },
    refused: asked.filter((one) => !isSmall(one)),
  };
}
