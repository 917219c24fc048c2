import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const long = { reading: { words: 90 } };

export const lengthExamples: readonly Example[] = [
  {
    check: { kind: "length", of: "words", most: 0 },
    met: [reply("Short."), reply("Short too.")],
    "not-met": [reply("Short."), reply("Long.", long)],
    "not-observed": [reply("Long.", long)],
  },
  {
    check: { kind: "length", of: "questions" },
    met: [reply("[closed-question:Which wheel]?"), reply("Thanks.")],
    "not-met": [reply("[closed-question:Which wheel]? [closed-question:Which case]?"), reply("Thanks.")],
  },
  {
    check: { kind: "length", of: "scraps", most: 1 },
    met: [line("So?"), reply("Yes."), line("And?"), reply("Soon.")],
    "not-met": [line("So?"), reply("Yes."), reply("So."), reply("Well.")],
  },
];
