import "server-only";
import { randomInt } from "node:crypto";
import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { sendWebhook } from "../connections/send-webhook";
import { takeTurns } from "../way/take-turns";
import { PostError } from "./post-error";
import { readPost } from "./read-post";
import { sendMail } from "./send-mail";

type Letter = typeof outbox.$inferSelect;

const minute = 60_000;
const mostTries = 8;

/** For how long a letter is one server's: if that one is killed meanwhile, the letter is due again after it. */
const lease = 5 * minute;

/**
 * Takes what has been due the longest out of the outbox and tries to send it. What fails is tried again after 1, 2, 4 …
 * minutes, eight times in all. A crash between sending and noting it sends again, with the same id. Gives whether there
 * was anything to do.
 */
export async function deliverNext(now: number): Promise<boolean> {
  // Within one process nobody need be faster.
  const letter = await takeTurns("outbox", () => claimNext(now));
  if (letter === null) return false;
  if (letter === "taken") return true;
  try {
    await (letter.kind === "mail" ? sendMail(letter) : sendWebhook(letter, now));
  } catch (error) {
    await noteFailure(letter, error, now);
    return true;
  }
  // The link in an e-mail is a key: once sent, it is kept nowhere.
  const body = letter.kind === "mail" ? {} : letter.body;
  await commit((to) =>
    to
      .update(outbox)
      .set({ sentAt: new Date(now), tries: letter.tries + 1, problem: null, body })
      .where(eq(outbox.id, letter.id)),
  );
  return true;
}

/** The letter, which no other server takes for a while; "taken" where another one was faster; null: nothing is due. */
async function claimNext(now: number): Promise<Letter | "taken" | null> {
  const kinds: Letter["kind"][] = readPost().ready ? ["mail", "webhook"] : ["webhook"];
  const waiting = and(isNull(outbox.sentAt), isNull(outbox.failedAt));
  const [next] = await database()
    .select({ id: outbox.id, dueAt: outbox.dueAt })
    .from(outbox)
    .where(and(waiting, lte(outbox.dueAt, new Date(now)), inArray(outbox.kind, kinds)))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(1);
  if (!next) return null;
  // Of several servers the one whose own moment stands there afterwards has it.
  const until = new Date(now + lease + randomInt(minute));
  const unclaimed = and(eq(outbox.id, next.id), eq(outbox.dueAt, next.dueAt), waiting);
  await commit((to) => to.update(outbox).set({ dueAt: until }).where(unclaimed));
  const [letter] = await database()
    .select()
    .from(outbox)
    .where(and(eq(outbox.id, next.id), eq(outbox.dueAt, until)));
  return letter ?? "taken";
}

async function noteFailure(letter: Letter, error: unknown, now: number): Promise<void> {
  const tries = letter.tries + 1;
  const over = tries >= mostTries || (error instanceof PostError && error.final);
  const problem = error instanceof Error ? error.message.slice(0, 300) : "it could not be sent";
  await commit((to) =>
    to
      .update(outbox)
      .set({
        tries,
        problem,
        dueAt: new Date(now + minute * 2 ** letter.tries),
        failedAt: over ? new Date(now) : null,
        ...(over && letter.kind === "mail" && { body: {} }),
      })
      .where(eq(outbox.id, letter.id)),
  );
}
