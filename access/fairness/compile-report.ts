import "server-only";
import { compareGroups } from "@/grading/fairness/compare-groups";
import { findMedian } from "@/grading/fairness/find-median";
import { gatherGroups } from "@/grading/fairness/gather-groups";
import { hideSmallGroups } from "@/grading/fairness/hide-small-groups";
import { isUnderTwoPerCent } from "@/grading/fairness/is-under-two-per-cent";
import type { LeftOut, Outcome } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import type { GroupAnswers } from "@/scenarios/screening/group-answers";
import { type Facet, facets, findGroup, groupNames } from "@/scenarios/screening/name-group";
import type { Outcomes } from "./read-outcomes";

type Known = Outcomes &
  Pick<FairnessReport, "madeAt" | "from" | "until" | "screenings" | "hidesSmall"> & {
    leftOut: readonly LeftOut[];
  };

/** The report out of what was read: advance among all decided, and above the median among all scored, by each facet. */
export function compileReport({ decided, scored, leftOut, ...head }: Known): FairnessReport {
  const median = findMedian(scored.map(({ outcome }) => outcome));
  const refused: LeftOut[] = [];
  const compare = (outcome: Outcome, sample: readonly Chosen[]) =>
    facets.map((facet) => {
      const asked = leftOut.filter((one) => one.outcome === outcome && one.facet === facet);
      const compared = compareFacet(facet, sample, asked);
      refused.push(...compared.refused);
      return { facet, table: head.hidesSmall ? hideSmallGroups(compared.table) : compared.table };
    });
  const count = (decision: string) => decided.filter(({ outcome }) => outcome === decision).length;
  const above = scored.map(({ outcome, answers }) => ({
    answers,
    chosen: median !== null && outcome > median,
  }));
  const advanced = decided.map(({ outcome, answers }) => ({ answers, chosen: outcome === "advance" }));
  return {
    ...head,
    selection: {
      advance: count("advance"),
      hold: count("hold"),
      decline: count("decline"),
      tables: compare("selection", advanced),
    },
    scoring: {
      scored: scored.length,
      median,
      above: above.filter(({ chosen }) => chosen).length,
      tables: compare("scoring", above),
    },
    notLeftOut: refused.map(({ outcome, facet, group }) => ({ outcome, facet, group })),
  };
}

type Chosen = { answers: GroupAnswers | null; chosen: boolean };

function compareFacet(facet: Facet, sample: readonly Chosen[], asked: readonly LeftOut[]) {
  const people = sample.map(({ answers, chosen }) => ({ group: findGroup(facet, answers), chosen }));
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
