import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const test = line("How long is the warranty? I know. Do you?", { beat: "trap-0" });

export const testedExamples: readonly Example[] = [
  {
    check: { kind: "tested" },
    met: [test, reply("Ten years."), line("Correct.", { beat: "trap-0-right" })],
    "not-met": [test, reply("Let me see your order."), line("No answer, then.", { beat: "trap-0-evaded" })],
    "not-observed": [test],
  },
  {
    check: { kind: "tested" },
    met: [test, reply("[find-out:I will look it up]."), line("Do.", { beat: "trap-0-deferred" })],
  },
];
