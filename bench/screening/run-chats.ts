import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { BenchCandidate } from "./make-candidates";

export type Load = {
  /** A reply each so many seconds, for so many seconds. */
  every: number;
  seconds: number;
};

/** What one candidate's browser knows: the replies that the server took, in order. */
export type SentLog = { attempt: string; taken: { id: string; text: string }[] };

/** Milliseconds of each request, by what it was; and answers that should not be. */
export type Times = Record<"reply" | "look" | "presence" | "board", number[]>;
export type Ran = { logs: SentLog[]; times: Times; errors: Map<string, number>; ended: number };

export type Server = { base: string; screening: string; cookie: string };

/** A page says that it is here as it opens, and whenever nothing was sent for 20 s (components/chat/screening/use-presence.ts). */
const presence = 20_000;

/** Candidates in chats at once, each with replies, looks and signs of life as its page sends them, and a recruiter who loads the board each second. */
export async function runChats(
  server: Server,
  candidates: readonly BenchCandidate[],
  replies: ReadonlyMap<string, readonly string[]>,
  load: Load,
): Promise<Ran> {
  const ran: Ran = {
    logs: [],
    times: { reply: [], look: [], presence: [], board: [] },
    errors: new Map(),
    ended: 0,
  };
  const until = performance.now() + (load.every + load.seconds) * 1000;
  const work = { server, load, ran, until };
  await Promise.all([
    ...candidates.map((candidate, place) => {
      const texts = replies.get(candidate.scenario) ?? [];
      return chat(work, candidate, { place, share: place / candidates.length, texts });
    }),
    watchBoard(work),
  ]);
  return ran;
}

type Work = { server: Server; load: Load; ran: Ran; until: number };
type Own = { place: number; share: number; texts: readonly string[] };

/**
 * What a page knows of its chat: the next entry that it has not seen, in how many ms it comes (null: nothing is to come), when it
 * last told the server anything, and whether all is over.
 */
type Page = { next: number; nextIn: number | null; told: number; over: boolean };

async function chat(work: Work, candidate: BenchCandidate, own: Own): Promise<void> {
  const log: SentLog = { attempt: candidate.attempt, taken: [] };
  work.ran.logs.push(log);
  const page: Page = { next: 0, nextIn: 0, told: 0, over: false };
  await Promise.all([sendReplies(work, candidate, own, log, page), sayHere(work, candidate, own, page)]);
}

async function sendReplies(work: Work, candidate: BenchCandidate, own: Own, log: SentLog, page: Page) {
  const { load, ran } = work;
  const { place, share, texts } = own;
  await sleep(share * load.every * 1000);
  const rounds = Math.floor(load.seconds / load.every);
  for (let round = 0; round < rounds && !page.over; round += 1) {
    const due = performance.now() + load.every * 1000;
    const reply = { id: `bench-${round}`, text: texts[(place + round) % texts.length] ?? "" };
    const path = `/replies?since=${page.next}`;
    const answer = await ask(work, candidate, { path, body: reply, times: ran.times.reply });
    if (answer?.status === 201) {
      log.taken.push(reply);
      page.told = performance.now();
      turnPage(page, answer.body);
      await look(work, candidate, due, page);
    } else if (answer?.status === 409) page.over = true;
    else noteError(ran, "a reply", answer?.status);
    await sleep(Math.max(0, due - performance.now()));
  }
  if (page.over) ran.ended += 1;
  page.over = true;
}

const seen = z.object({
  moment: z.object({ next: z.int(), nextIn: z.number().nullable(), ending: z.string().nullable() }),
});

function turnPage(page: Page, body: unknown): void {
  const { moment } = seen.parse(body);
  page.next = moment.next;
  page.nextIn = moment.nextIn;
  page.over = moment.ending !== null;
}

/** Looks at the chat as a page does, whenever something more is to be seen, until the next reply is due. */
async function look(work: Work, candidate: BenchCandidate, due: number, page: Page): Promise<void> {
  const { ran } = work;
  while (page.nextIn !== null && !page.over && performance.now() + page.nextIn < due) {
    await sleep(Math.max(20, page.nextIn));
    const answer = await ask(work, candidate, { path: `?since=${page.next}`, times: ran.times.look });
    if (answer?.status !== 200) return noteError(ran, "a look", answer?.status);
    turnPage(page, answer.body);
  }
}

async function sayHere(work: Work, candidate: BenchCandidate, { share }: Own, page: Page): Promise<void> {
  const { ran, until, load } = work;
  await sleep(share * load.every * 1000);
  while (!page.over && performance.now() < until) {
    const left = page.told + presence - performance.now();
    if (page.told > 0 && left > 0) await sleep(left);
    else {
      page.told = performance.now();
      const answer = await ask(work, candidate, { path: "/presence", body: {}, times: ran.times.presence });
      if (answer?.status !== 200) noteError(ran, "a sign of life", answer?.status);
    }
  }
}

async function watchBoard({ server, ran, until }: Work): Promise<void> {
  while (performance.now() < until) {
    const start = performance.now();
    const answer = await fetch(`${server.base}/screenings/${server.screening}`, {
      headers: { cookie: server.cookie },
    }).catch(() => null);
    const page = await answer?.text();
    ran.times.board.push(performance.now() - start);
    if (answer?.status !== 200 || !page?.includes("Candidate ")) noteError(ran, "the board", answer?.status);
    await sleep(Math.max(0, start + 1000 - performance.now()));
  }
}

type Request = { path: string; body?: object; times: number[] };

/** Null: the connection failed. */
async function ask({ server }: Work, { token, attempt }: BenchCandidate, { path, body, times }: Request) {
  const start = performance.now();
  const headers = { "content-type": "application/json", cookie: `composure_candidate=${token}` };
  const how = body ? { method: "POST", headers, body: JSON.stringify(body) } : { headers };
  try {
    const answer = await fetch(`${server.base}/api/attempts/${attempt}${path}`, how);
    const told: unknown = await answer.json();
    times.push(performance.now() - start);
    return { status: answer.status, body: told };
  } catch {
    return null;
  }
}

function noteError({ errors }: Ran, what: string, status: number | undefined): void {
  const name = `${what}: ${status ?? "no answer"}`;
  errors.set(name, (errors.get(name) ?? 0) + 1);
}
