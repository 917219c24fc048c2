import "server-only";
import { createHash } from "node:crypto";
import { and, countDistinct, eq, inArray, ne } from "drizzle-orm";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { attempts } from "@/db/schema/attempts";
import { answers } from "@/db/schema/screening/answers";
import { signals } from "@/db/schema/screening/signals";
import type { Write } from "@/db/store/store";
import { longAnswer, normaliseAnswer } from "@/scenarios/screening/normalise-answer";
import { loadVersion } from "../library/load-version";
import { readEntries } from "../way/read-entries";

type Asked = { screening: string; invitation: string; played: readonly { id: string; hash: string }[] };
type Answer = typeof answers.$inferInsert;

/** What more of a screening's candidates than this have written is a common phrase: only the new one is noted. */
const common = 20;

/**
 * The writes that note longer replies (40 characters and more, once normalised, and no saved reply) which other candidates of
 * the screening wrote just the same, with them as well as with this one. A note for a human, which has ordinary reasons.
 */
export async function noteSameAnswers(
  { screening, invitation, played }: Asked,
  now: number,
): Promise<Write[]> {
  const own = (await Promise.all(played.map((attempt) => readAnswers(attempt, screening)))).flat();
  if (own.length === 0) return [];
  const others = await countOthers(own, { screening, invitation });
  const theirs = await readTheirs(others, { screening, invitation });
  const notes = [...own, ...theirs].flatMap((answer) => {
    const count = others.get(answer.digest);
    return count === undefined ? [] : [writeNote(answer, count, now)];
  });
  return [(to) => to.insert(answers).values(own).onConflictDoNothing(), ...notes];
}

async function readAnswers({ id, hash }: Asked["played"][number], screening: string): Promise<Answer[]> {
  const { scenario } = await loadVersion(hash);
  const saved = new Set(scenario.savedReplies.map(({ text }) => normaliseAnswer(text)));
  return (await readEntries(id)).flatMap((entry) => {
    if (entry.kind !== "reply") return [];
    const wording = normaliseAnswer(entry.text);
    if (wording.length < longAnswer || saved.has(wording)) return [];
    const digest = createHash("sha256").update(wording).digest("base64url");
    return [{ attempt: id, sequence: entry.sequence, screening, digest }];
  });
}

type Where = Pick<Asked, "screening" | "invitation">;

/** How many other candidates of the screening have given each of these answers. */
async function countOthers(own: readonly Answer[], where: Where): Promise<Map<string, number>> {
  const rows = await database()
    .select({ digest: answers.digest, others: countDistinct(attempts.invitation) })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attempt))
    .where(givenByOthers([...new Set(own.map(({ digest }) => digest))], where))
    .groupBy(answers.digest);
  return new Map(rows.map(({ digest, others }) => [digest, Number(others)]));
}

async function readTheirs(others: ReadonlyMap<string, number>, where: Where): Promise<Answer[]> {
  const rare = [...others].flatMap(([digest, count]) => (count <= common ? digest : []));
  if (rare.length === 0) return [];
  const { attempt, sequence, screening, digest } = answers;
  return database()
    .select({ attempt, sequence, screening, digest })
    .from(answers)
    .innerJoin(attempts, eq(attempts.id, answers.attempt))
    .where(givenByOthers(rare, where));
}

function givenByOthers(digests: string[], { screening, invitation }: Where) {
  return and(
    eq(answers.screening, screening),
    inArray(answers.digest, digests),
    ne(attempts.invitation, invitation),
  );
}

/** Of all who wrote the same, each has as many others. Where the note is there already, its number is brought up to date. */
function writeNote({ attempt, sequence }: Answer, others: number, now: number): Write {
  const body = { kind: "same-answer" as const, sequence, others };
  const row = { id: makeId(now), attempt, sender: `same-answer-${sequence}`, body, notedAt: new Date(now) };
  return (to) =>
    to
      .insert(signals)
      .values(row)
      .onConflictDoUpdate({ target: [signals.attempt, signals.sender], set: { body } });
}
