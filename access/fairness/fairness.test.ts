import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { invitations } from "@/db/schema/screening/invitations";
import { readFairnessQuery, writeFairnessQuery } from "@/scenarios/screening/fairness-query";
import { type FairnessReport, fairnessReport } from "@/scenarios/screening/fairness-report";
import type { Facet } from "@/scenarios/screening/name-group";
import type { Staff } from "../staff/staff";
import { makeTrialSample } from "../trial/make-trial-sample";
import { noon, openTrialHouse } from "../trial/open-trial-house";
import { trialScreening, trialStaff } from "../trial/open-trial-screening";
import { exportReport } from "./export-report";
import { readReport } from "./read-report";
import { writeReportCsv } from "./write-report-csv";

const day = 24 * 60 * 60 * 1000;
const plain = { further: [], from: null, until: null, leftOut: [] };
let house: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
let recruiter: Staff;

beforeAll(async () => {
  house = await openTrialHouse();
  [owner, recruiter] = [await trialStaff("owner"), await trialStaff("recruiter")];
});
afterAll(() => house.close());

const repeat = <Item>(times: number, item: Item): Item[] => Array.from({ length: times }, () => item);
const white = { ethnicity: "white" } as const;
const black = { ethnicity: "black-or-african-american" } as const;

function findRows(report: FairnessReport, outcome: "selection" | "scoring", facet: Facet) {
  return report[outcome].tables.find((one) => one.facet === facet)?.table;
}

describe("the report", () => {
  test("equals the worked example of the Questions and Answers on the Uniform Guidelines: 48 of 80, 12 of 40, ratio 50 %", async () => {
    // Questions and Answers (44 Fed. Reg. 11996, 2 March 1979), "How is adverse impact determined?", in four steps.
    const { id } = await trialScreening();
    await makeTrialSample(id, [
      ...repeat(48, { answers: white, decision: "advance" as const }),
      ...repeat(32, { answers: white, decision: "decline" as const }),
      ...repeat(12, { answers: black, decision: "advance" as const }),
      ...repeat(27, { answers: black, decision: "decline" as const }),
      { answers: black, decision: "hold" as const },
      // Neither decided about nor of a known group: in no rate.
      ...repeat(5, { answers: white }),
      ...repeat(3, { answers: null, decision: "advance" as const }),
    ]);
    const report = await readReport(recruiter, { screening: id, ...plain }, noon);
    expect(report.selection).toMatchObject({ advance: 63, hold: 1, decline: 59 });
    const table = findRows(report, "selection", "ethnicity");
    expect(table).toMatchObject({ unknown: { people: 3, chosen: 3 }, total: { people: 123, chosen: 63 } });
    expect(table?.rows).toMatchObject([
      { group: "white", people: 80, chosen: 48, rate: 0.6, reference: true, ratio: 1 },
      {
        group: "black-or-african-american",
        people: 40,
        chosen: 12,
        rate: 0.3,
        reference: false,
        ratio: 0.5,
        belowFourFifths: true,
        significant: true,
      },
    ]);
  });

  test("counts scores strictly above the median of the full sample, the unknown and the undecided included", async () => {
    const { id } = await trialScreening();
    await makeTrialSample(id, [
      ...[10, 20, 60, 60, 90].map((total) => ({ answers: { sex: "female" as const }, total })),
      ...[20, 60, 70, 80, 90].map((total) => ({ answers: { sex: "male" as const }, total })),
      { answers: null, total: 60 },
      { answers: { sex: "male" as const }, total: null },
    ]);
    const report = await readReport(recruiter, { screening: id, ...plain }, noon);
    expect(report.scoring).toMatchObject({ scored: 11, median: 60, above: 4 });
    expect(findRows(report, "scoring", "sex")?.rows).toMatchObject([
      { group: "female", people: 5, chosen: 1, rate: 0.2 },
      { group: "male", people: 5, chosen: 3, rate: 0.6, reference: true },
    ]);
  });

  test("crosses sex with ethnicity, only where both are known, and age with nothing", async () => {
    const { id } = await trialScreening();
    await makeTrialSample(id, [
      ...repeat(6, { answers: { sex: "female" as const, ...white, age: "under-40" as const } }),
      ...repeat(7, { answers: { sex: "male" as const, ...white } }),
      ...repeat(8, { answers: { sex: "male" as const } }),
    ]);
    const report = await readReport(owner, { screening: id, ...plain }, noon);
    const crossed = findRows(report, "scoring", "sex-ethnicity");
    expect(crossed?.rows.map(({ group, people }) => [group, people])).toEqual([
      ["female.white", 6],
      ["male.white", 7],
    ]);
    expect(crossed?.unknown?.people).toBe(8);
    expect(findRows(report, "scoring", "age")?.rows.map(({ group, people }) => [group, people])).toEqual([
      ["under-40", 6],
    ]);
  });

  test("goes over several screenings, and over the days that were asked for", async () => {
    const [first, second] = [await trialScreening(), await trialScreening()];
    const female = { sex: "female" as const };
    await makeTrialSample(first.id, repeat(6, { answers: female, decision: "advance" as const }), noon);
    await makeTrialSample(
      second.id,
      repeat(7, { answers: female, decision: "decline" as const }),
      noon + 40 * day,
    );
    const count = async (change: object) => {
      const report = await readReport(owner, { screening: first.id, ...plain, ...change }, noon);
      return [report.selection.advance, report.selection.decline, report.scoring.scored];
    };
    expect(await count({})).toEqual([6, 0, 6]);
    expect(await count({ further: [second.id] })).toEqual([6, 7, 13]);
    expect(await count({ further: [second.id], from: "2026-05-05" })).toEqual([0, 7, 7]);
    expect(await count({ further: [second.id], from: "2026-05-04", until: "2026-05-04" })).toEqual([6, 0, 6]);
    expect(await count({ further: [second.id], until: "2026-05-03" })).toEqual([0, 0, 0]);
  });

  test("leaves a group under 2 % out with its reason, and none that is bigger", async () => {
    const { id } = await trialScreening();
    const asian = { ethnicity: "asian" as const };
    await makeTrialSample(id, [
      ...repeat(200, { answers: white, decision: "decline" as const }),
      ...repeat(99, { answers: black, decision: "advance" as const }),
      { answers: asian, decision: "advance" as const },
    ]);
    const leave = (group: string) => ({
      outcome: "selection" as const,
      facet: "ethnicity" as const,
      group,
      reason: "one person",
    });
    const query = { ...plain, screening: id, leftOut: [leave("asian"), leave("black-or-african-american")] };
    const report = await readReport(owner, query, noon);
    const rows = findRows(report, "selection", "ethnicity")?.rows;
    expect(rows?.find(({ group }) => group === "asian")).toMatchObject({
      people: 1,
      chosen: 1,
      ratio: null,
      leftOut: "one person",
    });
    expect(rows?.find(({ group }) => group === "black-or-african-american")).toMatchObject({
      ratio: 1,
      leftOut: null,
    });
    expect(report.notLeftOut).toEqual([
      { outcome: "selection", facet: "ethnicity", group: "black-or-african-american" },
    ]);
  });
});

describe("who may see what", () => {
  test("groups of fewer than five, and single days, are for an owner alone", async () => {
    const { id } = await trialScreening();
    await makeTrialSample(id, [
      ...repeat(20, { answers: { sex: "female" as const } }),
      ...repeat(30, { answers: { sex: "male" as const } }),
      ...repeat(2, { answers: { sex: "another" as const } }),
    ]);
    const query = { ...plain, screening: id, from: "2026-05-04", until: "2026-05-04" };
    const shown = await readReport(owner, query, noon);
    expect(shown).toMatchObject({ hidesSmall: false, from: "2026-05-04", until: "2026-05-04" });
    expect(findRows(shown, "scoring", "sex")?.rows.map(({ people }) => people)).toEqual([20, 30, 2]);
    const hidden = await readReport(recruiter, query, noon);
    expect(hidden).toMatchObject({ hidesSmall: true, from: "2026-05-01", until: "2026-05-31" });
    // Two alone could be worked out from the total: the next smallest group is hidden with them.
    expect(findRows(hidden, "scoring", "sex")?.rows.map(({ people }) => people)).toEqual([null, 30, null]);
    const exported = await exportReport(recruiter, query, noon);
    expect(JSON.stringify(exported)).not.toContain('"people":2,');
  });

  test("managers, trainers, new hires and a screening that is not there get nothing", async () => {
    const { id } = await trialScreening();
    for (const role of ["manager", "trainer", "new-hire"] as const) {
      const asking = readReport(await trialStaff(role), { screening: id, ...plain }, noon);
      await expect(asking).rejects.toMatchObject({ code: "forbidden" });
    }
    for (const change of [{ screening: "none" }, { screening: id, further: ["none"] }]) {
      const asking = readReport(owner, { ...plain, ...change }, noon);
      await expect(asking).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("the export", () => {
  test("holds definitions, dates, versions, left out groups and reasons, and neither names nor ids", async () => {
    const { id } = await trialScreening({ title: "=Support agent" });
    const people = [
      ...repeat(60, { answers: { sex: "female" as const, ...white }, decision: "advance" as const }),
      ...repeat(60, { answers: { sex: "male" as const, ...white }, decision: "decline" as const }),
      { answers: { sex: "another" as const, ...black }, decision: "decline" as const },
    ];
    const ids = await makeTrialSample(id, people);
    const leftOut = [
      { outcome: "selection" as const, facet: "sex" as const, group: "another", reason: "=one, alone" },
    ];
    const exported = await exportReport(
      owner,
      { ...plain, screening: id, from: "2026-05-01", leftOut },
      noon,
    );
    expect(fairnessReport.parse(exported.report)).toEqual(exported.report);
    expect(exported.definitions.length).toBeGreaterThan(8);
    const json = JSON.stringify(exported);
    const csv = writeReportCsv(exported);
    const rows = await database().select().from(invitations).where(eq(invitations.screening, id));
    for (const text of [json, csv]) {
      for (const one of [id, ...ids, ...rows.map(({ name }) => name), ...rows.map(({ alias }) => alias)])
        expect(text).not.toContain(one);
      expect(text).toContain("2026-05-01");
      expect(text).toContain("one, alone");
    }
    const cells: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });
    expect(cells.find(([item]) => item === "Software")?.[1]).toMatch(/^composure \d+\.\d+\.\d+, engine /);
    // A cell that a spreadsheet would take for a formula is no longer one.
    expect(cells.find(([item]) => item === "Screening")?.[1]).toBe("'=Support agent");
    const head = cells.find(([first]) => first === "Outcome") ?? [];
    const told = (outcome: string, group: string) => {
      const line = cells.find((cell) => cell[0] === outcome && cell[1] === "Sex" && cell[2] === group) ?? [];
      return Object.fromEntries(head.map((heading, place) => [heading, line[place]]));
    };
    expect(told("Selection (advanced)", "Female")).toMatchObject({
      People: "60",
      Rate: "1",
      Reference: "yes",
    });
    expect(told("Selection (advanced)", "Male")).toMatchObject({
      "Impact ratio": "0",
      "Below four fifths": "yes",
      "Percentage points behind the reference": "100",
      Significant: "yes",
    });
    expect(told("Selection (advanced)", "Another")).toMatchObject({
      People: "1",
      "Impact ratio": "",
      "Left out because": "'=one, alone",
    });
    expect(told("Selection (advanced)", "All")).toMatchObject({ People: "121", Chosen: "60" });
  });

  test("is noted in the audit log, and so is every look", async () => {
    const { id } = await trialScreening();
    await readReport(recruiter, { screening: id, ...plain }, noon);
    await exportReport(owner, { screening: id, ...plain }, noon + 1);
    const lines = await database().select().from(audit).where(eq(audit.subject, id)).orderBy(audit.id);
    expect(lines.map(({ actor, act }) => [actor, act])).toEqual([
      [recruiter.id, "read the adverse-impact report"],
      [owner.id, "exported the adverse-impact report"],
    ]);
  });
});

test("a query survives the way through an address, and what does not fit is passed over", () => {
  const query = {
    further: ["a", "b"],
    from: "2026-01-01",
    until: "2026-12-31",
    leftOut: [
      {
        outcome: "scoring" as const,
        facet: "sex-ethnicity" as const,
        group: "female.two-or-more",
        reason: "too & few",
      },
    ],
  };
  expect(readFairnessQuery(new URLSearchParams(writeFairnessQuery(query).toString()))).toEqual(query);
  const odd = new URLSearchParams(
    "from=yesterday&until=2026-02-30&left.x.sex.male=why&left.scoring.sex.male=+",
  );
  expect(readFairnessQuery(odd)).toEqual({ further: [], from: null, until: null, leftOut: [] });
});
