import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { foldHash, hashText } from "@/grading/reader/model/hash-text";
import type { Network } from "@/grading/reader/network/network";
import { type LabelledReply, networkChoice, trainNetwork } from "./train-network";
import type { ChosenReplies } from "./train-networks";
import { readVectors } from "./word-vectors";

const vectorFile = fileURLToPath(new URL("../../../grading/reader/data/word-vectors.txt", import.meta.url));

/** What `trainNetworks` asks of one core. */
interface Task {
  readonly replies: readonly LabelledReply[];
  readonly choices: readonly ChosenReplies[];
}

function trainAll({ replies, choices }: Task): Network[] {
  const senses = new Map(
    [...readVectors(readFileSync(vectorFile, "utf8"))].map(([word, vector]) => [
      foldHash(hashText(word)),
      vector,
    ]),
  );
  return choices.map((choice) =>
    trainNetwork(
      replies.filter((_, at) => choice[at] === true),
      senses,
      networkChoice,
    ),
  );
}

parentPort?.postMessage(trainAll(workerData));
