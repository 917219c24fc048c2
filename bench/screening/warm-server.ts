import type { BenchCandidate } from "./make-candidates";
import type { Server } from "./run-chats";

/** So many at a time: a new process compiles as it goes, and a queue from its first second would be measured for long after. */
const atOnce = 4;

/** Lets a new process compile what it will need: so many replies of candidates of their own, looks, signs of life and boards. Gives the times of the replies, in ms. */
export async function warmServer(
  server: Server,
  candidates: readonly BenchCandidate[],
  replies: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): Promise<number[]> {
  const times: number[] = [];
  const left = [...candidates];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop())
      times.push(...(await chat(server, next, replies, rounds)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return times;
}

async function chat(
  { base, screening, cookie }: Server,
  { token, attempt, scenario }: BenchCandidate,
  replies: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): Promise<number[]> {
  const texts = replies.get(scenario) ?? [];
  const headers = { "content-type": "application/json", cookie: `composure_candidate=${token}` };
  const path = `${base}/api/attempts/${attempt}`;
  const times: number[] = [];
  const ask = async (url: string, how: RequestInit) => (await fetch(url, how)).arrayBuffer();
  for (let round = 0; round < rounds; round += 1) {
    const body = JSON.stringify({ id: `warm-${round}`, text: texts[round % texts.length] });
    const start = performance.now();
    await ask(`${path}/replies`, { method: "POST", headers, body });
    times.push(performance.now() - start);
    await ask(path, { headers });
    await ask(`${path}/presence`, { method: "POST", headers, body: "{}" });
    if (round % 6 === 0) await ask(`${base}/screenings/${screening}`, { headers: { cookie } });
  }
  return times;
}
