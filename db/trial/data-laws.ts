import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Entry } from "@/roleplay/transcript/entry";
import { commit } from "../commit";
import { database } from "../database";
import { makeId } from "../make-id";
import { migrate } from "../migrate";
import { publishLibrary } from "../publish-library";
import { purgeGuests } from "../purge-guests";
import { attempts } from "../schema/attempts";
import { entries } from "../schema/entries";
import { scenarioVersions } from "../schema/scenario-versions";
import { scorecards } from "../schema/scorecards";
import type { Write } from "../store/store";
import { openTrialStore, type TrialStore } from "./open-trial-store";
import { trialLibrary } from "./trial-library";
import { trialScorecard } from "./trial-scorecard";

const start = Date.UTC(2026, 2, 29, 0, 59, 59, 123);
const day = 24 * 60 * 60 * 1000;

/** What must hold of the data on either dialect. */
export function proveDataLaws(): void {
  let store: TrialStore;
  let hash = "";
  beforeAll(async () => {
    store = await openTrialStore();
    hash = (await publishLibrary(trialLibrary(), start)).get("trial-suitcase") ?? "";
  }, 60_000);
  afterAll(() => store.close());

  const insertAttempt =
    (id: string, lastSeenAt = start): Write =>
    (to) =>
      to.insert(attempts).values({
        id,
        guest: "guest",
        address: "address",
        scenario: "trial-suitcase",
        hash,
        seed: 4_294_967_295,
        mode: "practice",
        engine: "1",
        grader: "1",
        startedAt: new Date(lastSeenAt),
        pausedFor: 0,
        state: {
          seed: 1,
          next: 0,
          at: 0.5,
          snapshot: { z: 1, a: ["\u2028", "💐"] },
          timers: [],
          ending: null,
        },
        next: 0,
        lastSeenAt: new Date(lastSeenAt),
      });
  const insertEntry = (attempt: string, sequence: number, sender: string | null = null): Write => {
    const body: Entry = {
      kind: "line",
      sequence,
      at: 12.5,
      mood: { tension: 40, temper: "tense", pulls: [] },
      text: "Grüße, «tout» 見る\n💐",
      beat: "opening",
    };
    return (to) =>
      to.insert(entries).values({ attempt, sequence, at: body.at, kind: body.kind, sender, body });
  };
  const readAttempts = (id: string) => database().select().from(attempts).where(eq(attempts.id, id));
  const readEntries = (id: string) => database().select().from(entries).where(eq(entries.attempt, id));

  test("what is written is read back as it was: texts, fractions, big numbers, key order and moments", async () => {
    const id = makeId(start);
    expect(await commit(insertAttempt(id), insertEntry(id, 0, "first"))).toEqual({ ok: true });
    const [attempt] = await readAttempts(id);
    expect(attempt?.startedAt.getTime()).toBe(start);
    expect(attempt?.seed).toBe(4_294_967_295);
    expect(attempt?.pausedAt).toBeNull();
    expect(JSON.stringify(attempt?.state.snapshot)).toBe(JSON.stringify({ z: 1, a: ["\u2028", "💐"] }));
    const [entry] = await readEntries(id);
    expect(entry?.at).toBe(12.5);
    expect(entry?.body).toMatchObject({ text: "Grüße, «tout» 見る\n💐", at: 12.5 });
  });

  test("of two writers at one sequence one wins, and the other's writes are undone together", async () => {
    const id = makeId(start);
    await commit(insertAttempt(id), insertEntry(id, 0));
    const late = await commit(
      (to) => to.update(attempts).set({ next: 9 }).where(eq(attempts.id, id)),
      insertEntry(id, 1),
      insertEntry(id, 0),
    );
    expect(late).toEqual({ ok: false, conflict: "sequence" });
    expect(await readEntries(id)).toHaveLength(1);
    expect((await readAttempts(id))[0]?.next).toBe(0);
  });

  test("a sender's id counts once in an attempt, again in another, and entries without one never clash", async () => {
    const [id, other] = [makeId(start), makeId(start)];
    await commit(
      insertAttempt(id),
      insertAttempt(other),
      insertEntry(id, 0, "same"),
      insertEntry(other, 0, "same"),
    );
    expect(await commit(insertEntry(id, 1, "same"))).toEqual({ ok: false, conflict: "sender" });
    expect(await commit(insertEntry(id, 1), insertEntry(id, 2))).toEqual({ ok: true });
  });

  test("what is no conflict over an entry is thrown", async () => {
    const id = makeId(start);
    await commit(insertAttempt(id));
    await expect(commit(insertAttempt(id))).rejects.toThrow();
    await expect(commit(insertEntry("nobody's", 0))).rejects.toThrow();
  });

  test("a library that is published again adds nothing; a changed scenario or persona adds a version", async () => {
    const count = () => database().$count(scenarioVersions);
    const before = await count();
    expect((await publishLibrary(trialLibrary(), start + 1)).get("trial-suitcase")).toBe(hash);
    expect(await count()).toBe(before);
    const changed = trialLibrary();
    for (const persona of changed.personas.values()) persona.temper.start += 1;
    expect((await publishLibrary(changed, start + 2)).get("trial-suitcase")).not.toBe(hash);
    expect(await count()).toBe(before + 1);
    const kept = await database().select().from(scenarioVersions).where(eq(scenarioVersions.hash, hash));
    expect(kept[0]?.content).toEqual(trialLibrary().scenarios.get("trial-suitcase"));
  });

  test("old guests go with all that is theirs, the others stay, and addresses are forgotten after a day", async () => {
    const now = start + 40 * day;
    const [old, fresh, young] = [makeId(start), makeId(now), makeId(now)];
    await commit(
      insertAttempt(old, now - 31 * day),
      insertAttempt(fresh, now - 2 * day),
      insertAttempt(young, now - 1000),
      insertEntry(old, 0),
      (to) =>
        to.insert(scorecards).values({
          id: makeId(now),
          attempt: old,
          grader: "1",
          body: trialScorecard,
          createdAt: new Date(now),
        }),
    );
    expect(await purgeGuests(now, 30)).toBeGreaterThan(0);
    expect(await readAttempts(old)).toEqual([]);
    expect(await readEntries(old)).toEqual([]);
    expect(await database().select().from(scorecards)).toEqual([]);
    expect((await readAttempts(fresh))[0]?.address).toBeNull();
    expect((await readAttempts(young))[0]?.address).toBe("address");
    expect(await purgeGuests(now, 30)).toBe(0);
  });

  test("a database that is opened again has everything, and migrating it again changes nothing", async () => {
    const id = makeId(start);
    await commit(insertAttempt(id), insertEntry(id, 0));
    await store.reopen();
    await migrate();
    expect(await readEntries(id)).toHaveLength(1);
  });
}
