import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { loadBenchCase } from "./bench-case";
import { measureBundle } from "./measure-bundle";
import type { Row } from "./print-table";
import { type BenchServer, startServer } from "./start-server";
import { findQuantile, formatTime } from "./take-samples";

type Load = { chats: number; seconds: number; every: number };

/** A new process compiles as it goes: so many rounds of replies are told apart from what it does from then on. */
const warmUp = 3;

const started = z.object({ attempt: z.object({ id: z.string() }) });

/** Reply handling over HTTP with many chats at once, and what the page and the chats cost the server. */
export async function measureHttp(load: Load): Promise<Row[]> {
  const server = await startServer();
  try {
    const { scenario, replies } = loadBenchCase();
    const token = await askForToken(server);
    const before = server.memory();
    const chats = await startChats(server, token, scenario.id, load.chats);
    const { times, early, polls, refused } = await sendReplies(server, token, chats, replies, load);
    const after = server.memory();
    const how = `${load.chats} chats, a reply each ${load.every} s for ${load.seconds} s: ${times.length} replies once warm, ${refused} not accepted`;
    return [
      { what: "reply over HTTP, p50", figure: formatTime(findQuantile(times, 0.5)), how },
      {
        what: "reply over HTTP, p99",
        figure: formatTime(findQuantile(times, 0.99)),
        how: "aim: under 150 ms on two cores",
      },
      {
        what: "the same in a new process, p99",
        figure: formatTime(findQuantile(early, 0.99)),
        how: `its first ${warmUp * load.every} s, ${early.length} replies, all chats at once from the first second`,
      },
      {
        what: "a look at the chat, p50 and p99",
        figure: `${formatTime(findQuantile(polls, 0.5))}, ${formatTime(findQuantile(polls, 0.99))}`,
        how: `${polls.length} of them, each when the server said that something more is to be seen`,
      },
      ...(before === null || after === null ? [] : [describeMemory(before, after, load.chats)]),
      ...(await measureBundle(server.base, token, scenario.id)),
    ];
  } finally {
    await server.stop();
  }
}

async function askForToken({ base }: BenchServer): Promise<string> {
  const answer = await fetch(`${base}/api/guests`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return z.object({ token: z.string() }).parse(await answer.json()).token;
}

async function startChats(
  { base }: BenchServer,
  token: string,
  scenario: string,
  chats: number,
): Promise<string[]> {
  const ids: string[] = [];
  for (let seed = 0; seed < chats; seed += 1) {
    const answer = await post(`${base}/api/attempts`, token, { scenario, seed });
    ids.push(started.parse(await answer.json()).attempt.id);
  }
  return ids;
}

/** Each chat sends a reply in its own time within every interval, for so many seconds. */
async function sendReplies(
  server: BenchServer,
  token: string,
  chats: string[],
  replies: string[],
  load: Load,
) {
  const times: number[] = [];
  const early: number[] = [];
  const polls: number[] = [];
  let refused = 0;
  const rounds = warmUp + Math.max(1, Math.floor(load.seconds / load.every));
  const chat = async (id: string, place: number): Promise<void> => {
    await sleep((place / chats.length) * load.every * 1000);
    for (let round = 0; round < rounds; round += 1) {
      const due = performance.now() + load.every * 1000;
      const text = replies[(place + round) % replies.length] ?? "";
      const start = performance.now();
      const answer = await post(`${server.base}/api/attempts/${id}/replies`, token, {
        id: `bench-${round}`,
        text,
      });
      await answer.arrayBuffer();
      (round < warmUp ? early : times).push(performance.now() - start);
      if (answer.status !== 201) refused += 1;
      await look(server, token, id, due, round < warmUp ? [] : polls);
      await sleep(Math.max(0, due - performance.now()));
    }
  };
  await Promise.all(chats.map(chat));
  return { times, early, polls, refused };
}

const seen = z.object({ moment: z.object({ next: z.int(), nextIn: z.number().nullable() }) });

/** Looks at the chat as a page does, whenever something more is to be seen, until the next reply is due. */
async function look(
  { base }: BenchServer,
  token: string,
  id: string,
  due: number,
  polls: number[],
): Promise<void> {
  let since = 0;
  while (performance.now() < due) {
    const start = performance.now();
    const answer = await fetch(`${base}/api/attempts/${id}?since=${since}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { moment } = seen.parse(await answer.json());
    polls.push(performance.now() - start);
    since = moment.next;
    const pause = moment.nextIn ?? Number.POSITIVE_INFINITY;
    if (performance.now() + pause > due) return;
    await sleep(Math.max(20, pause));
  }
}

function post(url: string, token: string, body: object): Promise<Response> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  return fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
}

function describeMemory(before: number, after: number, chats: number): Row {
  const grown = Math.max(0, after - before) / chats / 1024;
  return {
    what: "memory per open chat",
    figure: `${grown.toFixed(0)} kB`,
    how: `the server grew from ${(before / 2 ** 20).toFixed(0)} to ${(after / 2 ** 20).toFixed(0)} MB under this load; no chat is kept in memory`,
  };
}
