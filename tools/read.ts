import { createInterface } from "node:readline";
import { z } from "zod";
import { explainMoves } from "@/grading/reader/explain-moves";
import { readClosely } from "@/grading/reader/read-closely";
import { explainProblem } from "./explain-problem";

const asked = z.object({
  id: z.union([z.string(), z.number()]),
  customer: z.array(z.string()),
  reply: z.string(),
});

const explains = process.argv.includes("--why");

/**
 * Reads JSON lines from stdin, and prints for each the moves of its reply, those that are unsure, and why a person should
 * look at it; a line that is no such object, why. With `--why`, also what was seen of each move, and how much it spoke for it.
 */
async function readLines(): Promise<boolean> {
  let allGood = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === "") continue;
    const answer = answerLine(line);
    allGood &&= !("error" in answer);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  return allGood;
}

function answerLine(line: string): object {
  try {
    const question = asked.safeParse(JSON.parse(line));
    if (!question.success) return { id: null, error: explainProblem(question.error) };
    const { id, customer, reply } = question.data;
    const { english, marks, ...read } = readClosely({ customer, reply });
    const { moves, unsure } = explains ? explainMoves({ customer, reply }) : read;
    return { id, moves, unsure, marks, english };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      id: null,
      error: `This line is not JSON: ${error.message}. Write one object a line: {"id", "customer": [], "reply"}.`,
    };
  }
}

process.exitCode = (await readLines()) ? 0 : 1;
