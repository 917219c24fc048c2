import { eq } from "drizzle-orm";
import { stopAttempt } from "@/access/attempts/stop-attempt";
import { hashToken } from "@/access/viewer/hash-token";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { type EndedAttempt, fillLists } from "./lists/fill-lists";
import type { Row } from "./print-table";
import { makeBenchScreening } from "./screening/bench-plan";
import { makeCandidates } from "./screening/make-candidates";
import { makeRecruiter, signIn } from "./screening/make-recruiter";
import { openBenchHouse } from "./screening/open-bench-house";
import { startServer } from "./start-server";
import { findQuantile, formatTime } from "./take-samples";

type Size = { finished: number; looks: number };

/** What is looked at, with a word that must stand on the page. */
const pages = (screening: string) => [
  { what: "the board", path: `/screenings/${screening}`, word: "Candidate" },
  {
    what: "the board by total, page 200",
    path: `/screenings/${screening}?sort=total&page=200`,
    word: "Candidate",
  },
  { what: "the board by name", path: `/screenings/${screening}?sort=name`, word: "Candidate" },
  { what: "the board by state", path: `/screenings/${screening}?sort=state`, word: "Candidate" },
  {
    what: "the board, two words sought",
    path: `/screenings/${screening}?sought=mei+kaya`,
    word: "Candidate",
  },
  { what: "the board, who needs something", path: `/screenings/${screening}?needs=any`, word: "Candidate" },
  { what: "the ranking", path: `/screenings/${screening}/ranking`, word: "Ranking" },
  { what: "the ranking, page 150", path: `/screenings/${screening}/ranking?page=150`, word: "Ranking" },
  {
    what: "the ranking of those advanced",
    path: `/screenings/${screening}/ranking?show=advance`,
    word: "Ranking",
  },
  { what: "the adverse-impact report", path: `/screenings/${screening}/fairness`, word: "Impact ratio" },
  { what: "the list of screenings", path: "/screenings", word: "Twenty thousand" },
];

/** How long the lists of a screening with very many finished attempts take, whole pages over HTTP, one after another. */
export async function measureLists({ finished, looks }: Size): Promise<Row[]> {
  const house = await openBenchHouse();
  try {
    const owner = await makeRecruiter();
    const ended = await endOne();
    const { id } = await makeBenchScreening("Twenty thousand");
    await fillLists(id, ended, finished);
    const server = await startServer(house.folder);
    try {
      const cookie = await signIn(server.base, owner);
      const rows: Row[] = [];
      for (const { what, path, word } of pages(id)) {
        const times = await load(`${server.base}${path}`, { cookie, word, looks });
        rows.push({
          what: `${what}, p50 and p99`,
          figure: `${formatTime(findQuantile(times, 0.5))}, ${formatTime(findQuantile(times, 0.99))}`,
          how: `${looks} whole pages over HTTP, ${finished} finished attempts; aim: under 300 ms`,
        });
      }
      return rows;
    } finally {
      await server.stop();
    }
  } finally {
    await house.close();
  }
}

/** A role-play that is over, in a screening of its own. */
async function endOne(): Promise<EndedAttempt> {
  const [one] = await makeCandidates(await makeBenchScreening("One"), 1);
  if (!one) throw new Error("There is no candidate to measure with.");
  const hash = hashToken(one.token);
  await stopAttempt({ guest: hash, candidate: hash, address: "bench" }, { attempt: one.attempt });
  const [row] = await database().select().from(attempts).where(eq(attempts.id, one.attempt));
  if (!row) throw new Error("The attempt to measure with was not kept.");
  return row;
}

type Asked = { cookie: string; word: string; looks: number };

/** The first looks of a new process are left out: it compiles as it goes. */
async function load(url: string, { cookie, word, looks }: Asked): Promise<number[]> {
  const times: number[] = [];
  const early = Math.ceil(looks / 10);
  for (let look = 0; look < early + looks; look += 1) {
    const start = performance.now();
    const answer = await fetch(url, { headers: { cookie } });
    const page = await answer.text();
    if (look >= early) times.push(performance.now() - start);
    if (!answer.ok || !page.includes(word))
      throw new Error(`${url} was answered with ${answer.status}, and without "${word}".`);
  }
  return times;
}
