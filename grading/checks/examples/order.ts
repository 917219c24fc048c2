import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const orderExamples: readonly Example[] = [
  {
    check: { kind: "order", first: ["paraphrase"], before: ["action-plan"], needs: "both" },
    met: [
      line("It BROKE."),
      reply("[paraphrase:So the wheel came off]."),
      reply("[action-plan:I will send a new case]."),
    ],
    "not-met": [
      line("It BROKE."),
      reply("[action-plan:I will send a new case]."),
      reply("[paraphrase:So the wheel came off]."),
    ],
    "not-observed": [line("It BROKE."), reply("Hello.")],
  },
  {
    check: { kind: "order", first: ["paraphrase"], before: ["action-plan"] },
    "not-met": [line("It BROKE.")],
  },
];
