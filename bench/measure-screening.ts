import { readFileSync } from "node:fs";
import { database } from "@/db/database";
import { absences } from "@/db/schema/screening/absences";
import { readScript } from "@/scenarios/read-script";
import type { Row } from "./print-table";
import { makeBenchScreening } from "./screening/bench-plan";
import { countLost } from "./screening/count-lost";
import { makeCandidates } from "./screening/make-candidates";
import { makeRecruiter, signIn } from "./screening/make-recruiter";
import { openBenchHouse } from "./screening/open-bench-house";
import { type Ran, runChats } from "./screening/run-chats";
import { startServer } from "./start-server";
import { findQuantile, formatTime } from "./take-samples";

type Load = { chats: number; seconds: number; every: number };

/** So many rounds of replies are told apart: a new process compiles as it goes. */
const warmUp = 3;

/** A screening's busiest hour: candidates in chats at once with the board open. Told are times, errors, and what the database lacks of the senders' logs. */
export async function measureScreening(load: Load): Promise<Row[]> {
  const house = await openBenchHouse();
  try {
    const recruiter = await makeRecruiter();
    const screening = await makeBenchScreening("The busiest hour");
    const candidates = await makeCandidates(screening, load.chats);
    const server = await startServer(house.folder);
    let ran: Ran;
    try {
      const cookie = await signIn(server.base, recruiter);
      const where = { base: server.base, screening: screening.id, cookie };
      const replies = new Map(candidates.map(({ scenario }) => [scenario, readReplies(scenario)]));
      ran = await runChats(where, candidates, replies, { ...load, warmUp });
    } finally {
      await server.stop();
    }
    return describe(ran, load, await countLost(ran.logs), await database().$count(absences));
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

function describe(ran: Ran, load: Load, { sent, lost }: { sent: number; lost: number }, away: number): Row[] {
  const { times, errors, ended } = ran;
  const both = (samples: readonly number[]) =>
    `${formatTime(findQuantile(samples, 0.5))}, ${formatTime(findQuantile(samples, 0.99))}`;
  const wrong = [...errors].map(([what, count]) => `${what} (${count})`).join(", ");
  return [
    {
      what: "screening: a reply, p50 and p99",
      figure: both(times.reply),
      how: `${load.chats} candidates at once, a reply each ${load.every} s for ${load.seconds} s: ${times.reply.length} once warm; aim: p99 under 250 ms`,
    },
    {
      what: "screening: the same in a new process",
      figure: both(times.early),
      how: `its first ${warmUp * load.every} s, ${times.early.length} replies`,
    },
    {
      what: "screening: a look at the chat, p50 and p99",
      figure: both(times.look),
      how: `${times.look.length} of them, each when something more was to be seen`,
    },
    {
      what: "screening: a sign of life, p50 and p99",
      figure: both(times.presence),
      how: `${times.presence.length} of them, one each 20 s; ${away} absences were noted, which should be none`,
    },
    {
      what: "screening: the board, p50 and p99",
      figure: both(times.board),
      how: `${times.board.length} whole pages, one each second`,
    },
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
