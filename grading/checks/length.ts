import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene, Turn } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** Replies are as long as needed: words against what this persona reads, questions at a time, scraps in a row. */
export const lengthCheck = z.strictObject({
  kind: z.literal("length"),
  ...checkBase,
  of: z.enum(["words", "questions", "scraps"]),
  factor: z.number().min(0.5).max(4).default(1).describe("words: times the persona's long reply"),
  most: z
    .int()
    .min(0)
    .max(9)
    .default(1)
    .describe("words, scraps: replies over the bound that are borne; questions: in one reply"),
});

const fewWords = 4;

/** Length alone earns nothing: with fewer than two replies there is nothing to be seen. */
export function judgeLength(check: z.infer<typeof lengthCheck>, scene: Scene): Verdict {
  if (scene.turns.length < 2) return pass("Too little was written to judge its length.");
  const { turns, persona } = scene;
  if (check.of === "words") {
    const bound = Math.round(persona.longReplyWords * check.factor);
    const over = turns.filter((turn) => turn.reply.reading.words > bound);
    return report(
      over,
      check.most,
      `Looked for replies longer than the ${bound} words that this customer bears, found ${over.length} of ${turns.length}`,
    );
  }
  if (check.of === "questions") {
    const over = turns.filter((turn) => countQuestions(turn) > check.most);
    return report(
      over,
      0,
      `Looked for replies that ask more than ${check.most === 1 ? "one question" : `${check.most} questions`} at a time, found ${over.length} of ${turns.length}`,
    );
  }
  const scraps = turns.filter(
    (turn, at) => turn.reply.reading.words < fewWords && !answeredBetween(scene, turns[at - 1], turn),
  );
  return report(
    scraps,
    check.most,
    `Looked for scraps sent one after the other, found ${scraps.length} of ${turns.length} replies`,
  );
}

function report(over: readonly Turn[], borne: number, said: string): Verdict {
  if (over.length <= borne) return meet(`${said}.`);
  return miss(
    `${said}.`,
    null,
    over.map((turn) => cutEvidence(turn.reply)),
  );
}

function countQuestions({ reply }: Turn): number {
  const asking = ["open-question", "closed-question"];
  const marks = reply.text.match(/\?/g)?.length ?? 0;
  return Math.min(marks, reply.reading.moves.filter((found) => asking.includes(found.move)).length);
}

function answeredBetween({ lines }: Scene, before: Turn | undefined, turn: Turn): boolean {
  const from = before?.reply.sequence ?? -1;
  return lines.some((line) => line.sequence > from && line.sequence < turn.reply.sequence);
}
