import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const recapExamples: readonly Example[] = [
  {
    check: { kind: "recap", when: "conduct" },
    met: [
      line("I dragged it past the taxi rank."),
      reply("[paraphrase:So the suitcase lost its wheel]."),
      reply("Right."),
    ],
    "not-met": [line("It broke."), reply("[paraphrase:I hear that you have a problem]."), reply("Right.")],
    "not-observed": [line("It broke.")],
  },
  {
    check: { kind: "recap", moves: ["confirm-understanding"] },
    met: [
      line("It fell by the taxi rank."),
      reply("The wheel came off by the taxi rank. [confirm-understanding:Is that right]?"),
    ],
    "not-met": [line("It fell by the taxi rank."), reply("[confirm-understanding:Is that right]?")],
  },
];
