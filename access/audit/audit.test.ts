import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { apiKeys } from "@/db/schema/post/api-keys";
import { readAuditQuery, writeAuditQuery } from "@/scenarios/screening/audit-log";
import { eraseCandidate } from "../data/erase-candidate";
import type { Staff } from "../staff/staff";
import { fillTrialCandidate } from "../trial/fill-trial-candidate";
import { noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { exportAudit } from "./export-audit";
import { type AuditNote, noteAudit } from "./note-audit";
import { readAudit } from "./read-audit";

const day = 24 * 60 * 60 * 1000;
const all = readAuditQuery(new URLSearchParams());
let house: Awaited<ReturnType<typeof openTrialHouse>>;
let owner: Staff;
let recruiter: Staff;

beforeAll(async () => {
  house = await openTrialHouse();
  [owner, recruiter] = [await trialStaff("owner"), await trialStaff("recruiter")];
});
afterAll(() => house.close());

const note = (line: AuditNote, at: number) => commit(noteAudit(line, at));

async function readAll(pieces: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

describe("a line in words", () => {
  test("names staff, programs, screenings, candidates by alias, and nobody who is erased", async () => {
    const screening = await trialScreening({ title: "Night desk" });
    const { row } = await trialInvitation(screening.id, { name: "Ottoline Marsh", alias: "Grey Heron" });
    const attempt = await fillTrialCandidate(row, { word: "ottoline", by: owner.id });
    const key = makeId(noon);
    const kept = { id: key, name: "Our ATS", token: "hash", createdBy: owner.id, createdAt: new Date(noon) };
    await commit((to) => to.insert(apiKeys).values(kept));
    const subject = row.id;
    await note({ actor: owner.id, act: "revealed a name", kind: "invitation", subject }, noon);
    await note({ actor: "candidate", act: "opened the invitation", kind: "invitation", subject }, noon + 1);
    const detail = {
      criterion: "empathy",
      level: 4,
      screening: screening.id,
      machineWas: null,
      final: false,
    };
    await note(
      { actor: recruiter.id, act: "overrode a level", kind: "attempt", subject: attempt, detail },
      noon + 2,
    );
    await note(
      { actor: `program ${key}`, act: "read a result", kind: "screening", subject: screening.id },
      noon + 3,
    );
    const tell = async () =>
      (await readAudit(owner, all)).lines.map(({ actor, act, about }) => [actor, act, about]);
    expect(await tell()).toEqual([
      ["the program “Our ATS”", "read a result", "screening “Night desk”"],
      [recruiter.name, "overrode a level", "a role-play of Grey Heron"],
      ["The candidate", "opened the invitation", "Grey Heron"],
      [owner.name, "revealed a name", "Grey Heron"],
    ]);
    const { lines } = await readAudit(owner, all);
    expect(lines[1]?.detail).toBe("criterion: empathy; level: 4; final: no");
    expect(lines[2]?.path).toBe(`/screenings/${screening.id}/candidates/${row.id}`);
    await eraseCandidate(owner, { screening: screening.id, invitation: row.id, reason: "mistake" }, noon + 4);
    expect((await tell()).map(([, , about]) => about)).toEqual([
      "an erased candidate",
      "screening “Night desk”",
      "a role-play of an erased candidate",
      "an erased candidate",
      "an erased candidate",
    ]);
    expect(JSON.stringify(await readAudit(owner, all))).not.toMatch(/Ottoline|Heron/);
  });
});

describe("finding lines", () => {
  test("goes by actor, act, subject and days, and by pages of fifty without a gap or a double", async () => {
    const start = noon + 10 * day;
    for (let place = 0; place < 120; place += 1) {
      const by = place % 2 === 0 ? owner : recruiter;
      const act = place % 3 === 0 ? "read a transcript" : "read a scorecard";
      await note({ actor: by.id, act, kind: "screening", subject: `s${place % 4}` }, start + place);
    }
    await note(
      { actor: owner.id, act: "read a transcript", kind: "screening", subject: "s0" },
      start + 3 * day,
    );
    const from = "2026-05-14";
    const seen: string[] = [];
    for (let before: string | null = null; ; ) {
      const { lines, next } = await readAudit(owner, { ...all, from, until: from, before });
      seen.push(...lines.map(({ id }) => id));
      if (next === null) break;
      before = next;
    }
    expect(seen).toHaveLength(120);
    expect(new Set(seen).size).toBe(120);
    expect(seen).toEqual(seen.toSorted().toReversed());
    const count = async (change: object) => (await readAudit(owner, { ...all, ...change })).lines.length;
    expect(await count({ actor: recruiter.id, act: "read a transcript", subject: "s1" })).toBe(10);
    expect(await count({ subject: "s0", from: "2026-05-15" })).toBe(1);
    expect(await count({ until: "2026-05-03" })).toBe(0);
    expect((await readAudit(owner, all)).acts).toContain("read a scorecard");
  });

  test("its export holds every line that fits, safe for spreadsheets, and is noted itself", async () => {
    const start = noon + 30 * day;
    for (let place = 0; place < 600; place += 1)
      await note({ actor: owner.id, act: "=read it", kind: "screening", subject: "none" }, start + place);
    const query = { ...all, act: "=read it" };
    const text = await readAll(await exportAudit(owner, query, start + day));
    const rows: string[][] = parse(text, { bom: true });
    expect(rows).toHaveLength(601);
    expect(rows[0]?.slice(0, 3)).toEqual(["At (UTC)", "Who", "Did what"]);
    expect(rows[1]).toEqual([
      new Date(start + 599).toISOString(),
      owner.name,
      "'=read it",
      "a screening that is gone",
      "",
      "screening",
      "none",
    ]);
    expect((await readAudit(owner, all)).lines[0]).toMatchObject({
      act: "exported the audit log",
      actor: owner.name,
    });
    const empty = await readAll(await exportAudit(owner, { ...all, act: "nothing" }, start + day));
    expect(parse(empty, { bom: true })).toHaveLength(1);
  });
});

test("only an owner reads it", async () => {
  for (const role of ["recruiter", "manager", "trainer", "new-hire"] as const) {
    const asking = { ...recruiter, role };
    await expect(readAudit(asking, all)).rejects.toMatchObject({ code: "forbidden" });
    await expect(exportAudit(asking, all)).rejects.toMatchObject({ code: "forbidden" });
  }
});

test("a query survives the way through an address", () => {
  const query = { ...all, actor: "candidate", from: "2026-05-01", before: "id" };
  expect(readAuditQuery(writeAuditQuery(query))).toEqual(query);
  expect(readAuditQuery(new URLSearchParams("from=soon&actor="))).toEqual(all);
});
