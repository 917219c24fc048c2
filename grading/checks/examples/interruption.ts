import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const cut = { interrupted: true };

export const interruptionExamples: readonly Example[] = [
  {
    check: { kind: "interruption" },
    met: [line("It"), reply("[acknowledgement:I see].", cut), line("BROKE."), reply("Thanks.")],
    "not-met": [line("It"), reply("[closed-question:Order number]?", cut), line("BROKE.")],
    "not-observed": [line("It broke."), reply("Hello.")],
  },
];
