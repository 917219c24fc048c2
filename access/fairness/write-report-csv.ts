import "server-only";
import type { ImpactRow } from "@/grading/fairness/impact-table";
import { type Facet, facetNames, groupNames } from "@/scenarios/screening/name-group";
import { type Column, writeCsv } from "../exports/write-csv";
import type { FairnessExport } from "./export-report";

/** The exported report as comma-separated values: first what it is and what its words mean, then all tables in one. */
export function writeReportCsv(exported: FairnessExport): string {
  const head = writeCsv(headColumns, describe(exported), { head: true });
  // The mark of UTF-8 stands once, at the beginning of the file.
  const tables = writeCsv(columns, listLines(exported), { head: true }).replace(/^\uFEFF/, "");
  return `${head}\r\n${tables}`;
}

type Line = readonly [item: string, value: string | number | null, source?: string];

const headColumns: Column<Line>[] = [
  { heading: "Item", tell: ([item]) => item },
  { heading: "Value", tell: ([, value]) => value },
  { heading: "Source", tell: ([, , source]) => source ?? null },
];

function describe({ software, graders, definitions, report }: FairnessExport): Line[] {
  const { selection, scoring } = report;
  return [
    ["Report", "Adverse impact"],
    ["Made at (UTC)", report.madeAt],
    ["From (UTC day)", report.from ?? "the beginning"],
    ["Until (UTC day, included)", report.until ?? "now"],
    ["Software", `${software.name} ${software.version}, engine ${software.engine}`],
    ...graders.map((one): Line => ["Grader", `${one.grader} (${one.scorecards} scorecards)`]),
    ...report.screenings.map(({ title }): Line => ["Screening", title]),
    ["Decided: advance", selection.advance],
    ["Decided: hold", selection.hold],
    ["Decided: decline", selection.decline],
    ["Scored", scoring.scored],
    ["Median of the full sample", scoring.median],
    ["Groups of fewer than five people", report.hidesSmall ? "hidden from this reader" : "shown"],
    ...definitions.map(({ term, meaning, source }): Line => [term, meaning, source]),
  ];
}

type Told = Partial<ImpactRow> & { outcome: string; facet: Facet; called: string };

function listLines({ report }: FairnessExport): Told[] {
  const both = [
    { outcome: "Selection (advanced)", tables: report.selection.tables },
    { outcome: "Scoring (above the median)", tables: report.scoring.tables },
  ];
  return both.flatMap(({ outcome, tables }) =>
    tables.flatMap(({ facet, table: { rows, unknown, total } }): Told[] => [
      ...rows.map((row) => ({
        ...row,
        outcome,
        facet,
        called: groupNames[facet].get(row.group) ?? row.group,
      })),
      { outcome, facet, called: "Unknown", ...(unknown ?? { people: null, chosen: null }) },
      { outcome, facet, called: "All", ...total },
    ]),
  );
}

const columns: Column<Told>[] = [
  { heading: "Outcome", tell: ({ outcome }) => outcome },
  { heading: "Kind", tell: ({ facet }) => facetNames[facet] },
  { heading: "Group", tell: ({ called }) => called },
  {
    heading: "People",
    tell: ({ people }) => (people === null ? "fewer than 5, or hidden with them" : (people ?? null)),
  },
  { heading: "Chosen", tell: ({ chosen }) => chosen ?? null },
  { heading: "Share of known", tell: ({ share }) => round(share) },
  { heading: "Rate", tell: ({ rate }) => round(rate) },
  { heading: "Reference", tell: ({ reference }) => say(reference) },
  { heading: "Impact ratio", tell: ({ ratio }) => round(ratio) },
  { heading: "Strict impact ratio", tell: ({ strictRatio }) => round(strictRatio) },
  { heading: "Below four fifths", tell: ({ belowFourFifths }) => say(belowFourFifths) },
  { heading: "Percentage points behind the reference", tell: ({ behind }) => round(behind) },
  { heading: "p", tell: ({ p }) => (p === null || p === undefined ? null : Number(p.toPrecision(4))) },
  { heading: "Significant", tell: ({ significant }) => say(significant) },
  { heading: "Few people", tell: ({ warnings }) => say(warnings?.includes("few-people")) },
  { heading: "One different person", tell: ({ warnings }) => say(warnings?.includes("one-person")) },
  { heading: "Left out because", tell: ({ leftOut }) => leftOut ?? null },
];

const round = (figure: number | null | undefined) =>
  figure === null || figure === undefined ? null : Math.round(figure * 10_000) / 10_000;

const say = (is: boolean | null | undefined) => (is === null || is === undefined ? null : is ? "yes" : "no");
