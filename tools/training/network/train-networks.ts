import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Network } from "@/grading/reader/network/network";
import type { LabelledReply } from "./train-network";

/** Which of the replies a network is to learn from. */
export type ChosenReplies = readonly boolean[];

/**
 * Trains one network for each choice of replies, as many at a time as the machine has cores. What comes out does not depend on how
 * many those are.
 */
export async function trainNetworks(
  replies: readonly LabelledReply[],
  choices: readonly ChosenReplies[],
): Promise<Network[]> {
  const workers = Math.min(availableParallelism(), choices.length);
  const shares = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      askWorker(
        replies,
        choices.filter((_, at) => at % workers === worker),
      ),
    ),
  );
  return choices.flatMap((_, at) => {
    const network = shares[at % workers]?.[Math.floor(at / workers)];
    return network === undefined ? [] : [network];
  });
}

// A worker does not take over how its parent reads TypeScript: it is told first.
const start = `import("tsx/esm/api").then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("network-worker.ts", import.meta.url).href)});
});`;

function askWorker(replies: readonly LabelledReply[], choices: readonly ChosenReplies[]): Promise<Network[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(start, { eval: true, workerData: { replies, choices } });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
