import { readFileSync } from "node:fs";
import { inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { absences } from "@/db/schema/screening/absences";
import { readScript } from "@/scenarios/read-script";
import type { Row } from "./print-table";
import { makeBenchScreening } from "./screening/bench-plan";
import { countLost } from "./screening/count-lost";
import { type BenchCandidate, makeCandidates } from "./screening/make-candidates";
import { makeRecruiter, signIn } from "./screening/make-recruiter";
import { openBenchHouse } from "./screening/open-bench-house";
import { type Ran, runChats } from "./screening/run-chats";
import { warmServer } from "./screening/warm-server";
import { startServer } from "./start-server";
import { findQuantile, formatTime } from "./take-samples";

type Load = { chats: number; seconds: number; every: number };

/** A new process compiles as it goes: so many candidates of their own send so many replies each before it counts. */
const warmUp = { candidates: 60, rounds: 20 };

/** A screening's busiest hour: candidates in chats at once with the board open. Told are times, errors, and what the database lacks of the senders' logs. */
export async function measureScreening(load: Load): Promise<Row[]> {
  const house = await openBenchHouse();
  try {
    const recruiter = await makeRecruiter();
    const screening = await makeBenchScreening("The busiest hour");
    const first = await makeCandidates(screening, warmUp.candidates);
    let candidates: BenchCandidate[];
    const server = await startServer(house.folder);
    let ran: Ran;
    let early: number[];
    let work: number | null;
    try {
      const cookie = await signIn(server.base, recruiter);
      const where = { base: server.base, screening: screening.id, cookie };
      const replies = new Map(first.map(({ scenario }) => [scenario, readReplies(scenario)]));
      early = await warmServer(where, first, replies, warmUp.rounds);
      // Only now: whose page is not open yet would be away.
      candidates = await makeCandidates(screening, load.chats, warmUp.candidates);
      const before = server.work();
      ran = await runChats(where, candidates, replies, load);
      const after = server.work();
      work = before === null || after === null ? null : (after - before) / load.seconds / 1000;
    } finally {
      await server.stop();
    }
    const attempts = candidates.map(({ attempt }) => attempt);
    const away = await database().$count(absences, inArray(absences.attempt, attempts));
    return describe({ ran, load, early, work, away, ...(await countLost(ran.logs)) });
  } finally {
    await house.close();
  }
}

/** What decent and good trainees write in a scenario, without what they say at its end. */
function readReplies(scenario: string): string[] {
  return ["trainees/good", "panel/decent-2", "panel/strong-3"].flatMap((script) => {
    const file = `scenarios/library/${scenario}/${script}.jsonl`;
    const turns = readScript(readFileSync(file, "utf8"), file);
    return turns.flatMap((turn) => ("say" in turn ? String(turn.say) : [])).slice(0, -2);
  });
}

type Measured = {
  ran: Ran;
  load: Load;
  early: number[];
  /** The share of one core that the server took. */
  work: number | null;
  away: number;
  sent: number;
  lost: number;
};

function describe({ ran, load, early, work, away, sent, lost }: Measured): Row[] {
  const { times, errors, ended } = ran;
  const both = (samples: readonly number[]) =>
    `${formatTime(findQuantile(samples, 0.5))}, ${formatTime(findQuantile(samples, 0.99))}`;
  const wrong = [...errors].map(([what, count]) => `${what} (${count})`).join(", ");
  return [
    {
      what: "screening: a reply, p50 and p99",
      figure: both(times.reply),
      how: `${load.chats} candidates at once, a reply each ${load.every} s for ${load.seconds} s: ${times.reply.length} replies; aim: p99 under 250 ms`,
    },
    {
      what: "screening: the same in a new process",
      figure: both(early),
      how: `its first ${early.length} replies, four at a time`,
    },
    {
      what: "screening: a look at the chat, p50 and p99",
      figure: both(times.look),
      how: `${times.look.length} of them, each when something more was to be seen`,
    },
    {
      what: "screening: a sign of life, p50 and p99",
      figure: both(times.presence),
      how: `${times.presence.length} of them, as a page opens and when nothing was sent for 20 s; ${away} absences were noted, which should be none`,
    },
    {
      what: "screening: the board, p50 and p99",
      figure: both(times.board),
      how: `${times.board.length} whole pages, one each second`,
    },
    ...(work === null
      ? []
      : [
          {
            what: "screening: processor time of the server",
            figure: `${Math.round(work * 100)} %`,
            how: "of one core, while all this went on",
          },
        ]),
    {
      what: "screening: replies that are not kept",
      figure: String(lost),
      how: `of ${sent} that were taken, by the senders' own logs; ${ended} customers left before the end`,
    },
    {
      what: "screening: errors",
      figure: String([...errors.values()].reduce((sum, count) => sum + count, 0)),
      how: wrong || "none of any kind",
    },
  ];
}
