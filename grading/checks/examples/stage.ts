import { end, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const stageExamples: readonly Example[] = [
  {
    check: { kind: "stage", reached: "known" },
    met: [line("Friday."), reply("Thanks.", { stage: "known" })],
    "not-met": [line("It broke."), reply("Hello.")],
  },
  {
    check: { kind: "stage", reached: "known", before: ["offer"] },
    met: [reply("[offer:A new case].", { stage: "known" })],
    "not-met": [reply("[offer:A voucher].")],
    "not-observed": [reply("Hello.")],
  },
  {
    check: { kind: "stage", reached: "proposed", at: ["satisfaction-check"] },
    met: [reply("[satisfaction-check:Does that help]?", { stage: "done" })],
    "not-met": [reply("[satisfaction-check:Does that help]?")],
  },
  {
    check: { kind: "stage", reached: "done" },
    met: [reply("Hello.", { stage: "proposed" }), end("solved-content", 5)],
  },
];
