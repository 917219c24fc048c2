import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { database } from "@/db/database";
import { audit } from "@/db/schema/audit";
import { type BoardQuery, boardQuery } from "@/scenarios/screening/board";
import { readBoardQuery } from "@/scenarios/screening/read-board-query";
import type { Staff } from "../staff/staff";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "../trial/open-trial-screening";
import { readBoard } from "./read-board";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let recruiter: Staff;
let manager: Staff;
let open: string;
let blind: string;

const people = [
  { name: "Ana Souza", email: "ana@example.org", state: "invited" },
  { name: "Béla 100 % Nagy", email: "bela@example.org", state: "started", accommodation: "A screen reader" },
  { name: "Cem_Yıldız", email: "cem@example.org", state: "finished", total: 71, reference: "R-3" },
  { name: "Dora Lee", email: null, state: "decided", total: 84, decision: "advance" },
  { name: "Eva Lund", email: "eva@example.org", state: "opened" },
] as const;

beforeAll(async () => {
  store = await openTrialHouse();
  recruiter = await trialStaff("recruiter");
  manager = await trialStaff("manager");
  [open, blind] = [(await trialScreening()).id, (await trialScreening({ blind: true })).id];
  for (const screening of [open, blind])
    for (const [place, person] of people.entries()) {
      const now = noon + place * minute;
      const sought = `${person.name} ${person.email ?? ""}`.trim().toLowerCase();
      const touchedAt = new Date(now + (place % 2) * hour);
      await trialInvitation(
        screening,
        { ...person, place, sought, touchedAt, alias: `Candidate Z${9 - place}-4F` },
        now,
      );
    }
});
afterAll(() => store.close());

const read = (screening: string, query: Partial<BoardQuery> = {}, staff = recruiter) =>
  readBoard(staff, { screening, query: { ...boardQuery.parse({}), ...query } }, noon + hour);
const namesOf = async (query: Partial<BoardQuery>, screening = open) =>
  (await read(screening, query)).rows.map(({ name }) => name.split(/[ _]/)[0]);

test("shows everybody, the newest first, with counts by state", async () => {
  const board = await read(open);
  expect(board.rows.map(({ name }) => name)).toEqual([...people].reverse().map(({ name }) => name));
  expect(board.counts).toMatchObject({
    invited: 1,
    opened: 1,
    started: 1,
    finished: 1,
    decided: 1,
    revoked: 0,
  });
  expect(board).toMatchObject({ matching: 5, page: 1, pages: 1, names: "shown", failedMails: 0 });
});

test("finds by any part of name or address, by several words, and takes signs as they are", async () => {
  expect(await namesOf({ sought: "souza" })).toEqual(["Ana"]);
  expect(await namesOf({ sought: "NAGY béla" })).toEqual(["Béla"]);
  expect(await namesOf({ sought: "eva@" })).toEqual(["Eva"]);
  expect(await namesOf({ sought: "100 %" })).toEqual(["Béla"]);
  expect(await namesOf({ sought: "m_y" })).toEqual(["Cem"]);
  expect(await namesOf({ sought: "a_a" })).toEqual([]);
  expect(await namesOf({ sought: "%" })).toEqual(["Béla"]);
  expect(await namesOf({ sought: "\\" })).toEqual([]);
});

test("filters by state and by what somebody needs", async () => {
  expect(await namesOf({ state: "finished" })).toEqual(["Cem"]);
  expect(await namesOf({ needs: "accommodation" })).toEqual(["Béla"]);
  expect(await namesOf({ needs: "any", state: "finished" })).toEqual([]);
  expect((await read(open, { needs: "accommodation" })).matching).toBe(1);
});

test("sorts either way; who has no total comes last both times", async () => {
  expect(await namesOf({ sort: "name" })).toEqual(["Ana", "Béla", "Cem", "Dora", "Eva"]);
  expect(await namesOf({ sort: "name", turned: true })).toEqual(["Eva", "Dora", "Cem", "Béla", "Ana"]);
  expect(await namesOf({ sort: "state" })).toEqual(["Ana", "Eva", "Béla", "Cem", "Dora"]);
  expect(await namesOf({ sort: "seen" })).toEqual(["Dora", "Béla", "Eva", "Cem", "Ana"]);
  expect((await namesOf({ sort: "total" })).slice(0, 2)).toEqual(["Dora", "Cem"]);
  expect((await namesOf({ sort: "total", turned: true })).slice(0, 2)).toEqual(["Cem", "Dora"]);
});

test("pages hold fifty, and one beyond the last is the last", async () => {
  const { id } = await trialScreening();
  for (let place = 0; place < 103; place += 1) await trialInvitation(id, { place }, noon);
  const pages = await Promise.all([1, 2, 3].map((page) => read(id, { page, sort: "name" })));
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 3]);
  expect(new Set(pages.flatMap(({ rows }) => rows.map((row) => row.id))).size).toBe(103);
  expect((await read(id, { page: 99 })).page).toBe(3);
});

test("a blind screening shows aliases until the decision, and betrays nothing by search or order", async () => {
  const board = await read(blind);
  expect(board.names).toBe("hidden");
  for (const row of board.rows.filter(({ state }) => state !== "decided")) {
    expect(row.name).toMatch(/^Candidate /);
    expect([row.email, row.reference, row.reachable]).toEqual([null, null, true]);
  }
  expect(board.rows.find(({ state }) => state === "decided")?.name).toBe("Dora Lee");
  expect((await read(blind, { sought: "souza" })).rows).toEqual([]);
  expect((await read(blind, { sought: "z9-4f" })).rows).toHaveLength(1);
  // Aliases run against the names here: the order is theirs.
  const sorted = await read(blind, { sort: "name" });
  expect(sorted.rows.map(({ state }) => state)).toEqual([
    "opened",
    "decided",
    "finished",
    "started",
    "invited",
  ]);
});

test("names of a blind screening are shown when they are asked for, and each look is noted", async () => {
  const looks = () =>
    database()
      .select()
      .from(audit)
      .where(and(eq(audit.subject, blind), eq(audit.act, "saw names of a blind screening")));
  expect(await looks()).toEqual([]);
  const board = await read(blind, { names: true, sought: "souza" });
  expect(board.rows.map(({ name, email }) => [name, email])).toEqual([["Ana Souza", "ana@example.org"]]);
  expect((await looks()).map(({ actor }) => actor)).toEqual([recruiter.id]);
  await read(open, { names: true });
  expect(await looks()).toHaveLength(1);
});

test("who only reviews sees aliases, also when asking for names; others see no board", async () => {
  for (const screening of [open, blind]) {
    const board = await read(screening, { names: true }, manager);
    expect(board.names).toBe("never");
    expect(JSON.stringify(board)).not.toMatch(/Souza|example\.org/);
  }
  for (const role of ["trainer", "new-hire"] as const)
    await expect(read(open, {}, await trialStaff(role))).rejects.toMatchObject({ code: "forbidden" });
  await expect(read("nowhere")).rejects.toMatchObject({ code: "not-found" });
});

test("a link that holds no more is said to be too old while there is something ahead", async () => {
  const { id } = await trialScreening();
  await trialInvitation(id, { place: 0, expiresAt: new Date(noon) });
  await trialInvitation(id, { place: 1, expiresAt: new Date(noon), state: "finished" });
  const board = await read(id);
  expect(board.rows.map(({ state, expired }) => [state, expired]).sort()).toEqual([
    ["finished", false],
    ["invited", true],
  ]);
});

test("an address that makes no sense shows the board as it begins", () => {
  const plain = readBoardQuery({});
  expect(
    readBoardQuery({ page: "-3", sort: "cheap", state: "gone", needs: "x", sought: "y".repeat(200) }),
  ).toEqual(plain);
  expect(
    readBoardQuery({ page: "2", sort: "total", turned: "yes", names: "shown", state: ["started", "x"] }),
  ).toEqual({
    ...plain,
    ...{ page: 2, sort: "total", turned: true, names: true, state: "started" },
  });
});
