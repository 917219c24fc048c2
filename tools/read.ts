import { createInterface } from "node:readline";
import { z } from "zod";
import { readReply } from "@/grading/reader/read-reply";
import { explainProblem } from "./explain-problem";

const asked = z.object({
  id: z.union([z.string(), z.number()]),
  customer: z.array(z.string()),
  reply: z.string(),
});

/** Reads JSON lines from stdin, and prints for each the moves of its reply; a line that is no such object, why. */
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
    const moves = readReply({ customer, reply }).map(({ move, start, end, evidence }) => ({
      move,
      start,
      end,
      evidence,
    }));
    return { id, moves };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return {
      id: null,
      error: `This line is not JSON: ${error.message}. Write one object a line: {"id", "customer": [], "reply"}.`,
    };
  }
}

process.exitCode = (await readLines()) ? 0 : 1;
