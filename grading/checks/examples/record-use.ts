import { act, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const recordUseExamples: readonly Example[] = [
  {
    check: { kind: "record-use", when: "conduct" },
    met: [
      line("It broke."),
      act("open-card", { section: "notes" }),
      reply("Hello."),
      reply("You fly from Leeds every week, I see."),
    ],
    "not-met": [line("It broke."), reply("Hello."), reply("You fly from Leeds every week, I see.")],
    "not-observed": [line("It broke.")],
  },
];
