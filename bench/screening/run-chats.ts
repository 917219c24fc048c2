import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { BenchCandidate } from "./make-candidates";

export type Load = {
  /** A reply each so many seconds, for so many seconds once warm. */
  every: number;
  seconds: number;
  /** Rounds of replies before that: a new process compiles as it goes. */
  warmUp: number;
};

/** What one candidate's browser knows: the replies that the server took, in order. */
export type SentLog = { attempt: string; taken: { id: string; text: string }[] };

/** Milliseconds of each request, by what it was, those of the warm-up apart; and answers that should not be. */
export type Times = Record<"reply" | "early" | "look" | "presence" | "board", number[]>;
export type Ran = { logs: SentLog[]; times: Times; errors: Map<string, number>; ended: number };

type Server = { base: string; screening: string; cookie: string };

/** A page says every 20 s that it is here. */
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
    times: { reply: [], early: [], look: [], presence: [], board: [] },
    errors: new Map(),
    ended: 0,
  };
  const start = performance.now();
  const until = start + ((load.warmUp + 1) * load.every + load.seconds) * 1000;
  const warmAt = start + load.warmUp * load.every * 1000;
  const work = { server, load, ran, until, warmAt };
  await Promise.all([
    ...candidates.map((candidate, place) => {
      const texts = replies.get(candidate.scenario) ?? [];
      return chat(work, candidate, { place, share: place / candidates.length, texts });
    }),
    watchBoard(work),
  ]);
  return ran;
}

type Work = { server: Server; load: Load; ran: Ran; until: number; warmAt: number };
type Own = { place: number; share: number; texts: readonly string[] };

async function chat(work: Work, candidate: BenchCandidate, own: Own): Promise<void> {
  const log: SentLog = { attempt: candidate.attempt, taken: [] };
  work.ran.logs.push(log);
  const state = { over: false };
  await Promise.all([sendReplies(work, candidate, own, log, state), sayHere(work, candidate, own, state)]);
}

async function sendReplies(
  work: Work,
  candidate: BenchCandidate,
  own: Own,
  log: SentLog,
  state: { over: boolean },
) {
  const { load, ran, warmAt } = work;
  const { place, share, texts } = own;
  await sleep(share * load.every * 1000);
  const rounds = load.warmUp + Math.floor(load.seconds / load.every);
  for (let round = 0; round < rounds && !state.over; round += 1) {
    const due = performance.now() + load.every * 1000;
    const reply = { id: `bench-${round}`, text: texts[(place + round) % texts.length] ?? "" };
    const times = performance.now() < warmAt ? ran.times.early : ran.times.reply;
    const answer = await ask(work, candidate, { path: "/replies", body: reply, times });
    if (answer?.status === 201) log.taken.push(reply);
    else if (answer?.status === 409) state.over = true;
    else noteError(ran, "a reply", answer?.status);
    if (!state.over) await look(work, candidate, due, state);
    await sleep(Math.max(0, due - performance.now()));
  }
  if (state.over) ran.ended += 1;
  state.over = true;
}

const seen = z.object({ moment: z.object({ next: z.int(), nextIn: z.number().nullable() }) });

/** Looks at the chat as a page does, whenever something more is to be seen, until the next reply is due. */
async function look(
  work: Work,
  candidate: BenchCandidate,
  due: number,
  state: { over: boolean },
): Promise<void> {
  const { ran, warmAt } = work;
  let since = 0;
  while (performance.now() < due && !state.over) {
    const times = performance.now() < warmAt ? [] : ran.times.look;
    const answer = await ask(work, candidate, { path: `?since=${since}`, times });
    if (answer?.status !== 200) return noteError(ran, "a look", answer?.status);
    const { moment } = seen.parse(answer.body);
    since = moment.next;
    const pause = moment.nextIn ?? Number.POSITIVE_INFINITY;
    if (performance.now() + pause > due) return;
    await sleep(Math.max(20, pause));
  }
}

async function sayHere(
  work: Work,
  candidate: BenchCandidate,
  { share }: Own,
  state: { over: boolean },
): Promise<void> {
  const { ran, until, warmAt } = work;
  await sleep(share * presence);
  while (!state.over && performance.now() < until) {
    const times = performance.now() < warmAt ? [] : ran.times.presence;
    const answer = await ask(work, candidate, { path: "/presence", body: {}, times });
    if (answer?.status !== 200) noteError(ran, "a sign of life", answer?.status);
    await sleep(presence);
  }
}

async function watchBoard({ server, ran, until, warmAt }: Work): Promise<void> {
  while (performance.now() < until) {
    const start = performance.now();
    const answer = await fetch(`${server.base}/screenings/${server.screening}`, {
      headers: { cookie: server.cookie },
    }).catch(() => null);
    const page = await answer?.text();
    if (start >= warmAt) ran.times.board.push(performance.now() - start);
    if (answer?.status !== 200 || !page?.includes("Candidate 0")) noteError(ran, "the board", answer?.status);
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
