import { act, end, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const timingExamples: readonly Example[] = [
  {
    check: { kind: "timing", when: "abuse" },
    met: [
      line("You fool.", { beat: "tactic-attack" }),
      act("hold", {}),
      act("resume", {}, { after: 80 }),
      reply("Here it is."),
    ],
    "not-met": [
      line("You fool.", { beat: "tactic-attack" }),
      line("Hello?", { beat: "nudge", after: 60 }),
      reply("Here it is."),
    ],
    "not-observed": [line("It broke."), reply("Hello.")],
  },
  {
    check: { kind: "timing", share: 0.5 },
    met: [line("It broke."), reply("Hello."), line("So?"), reply("Here.", { after: 200 })],
    "not-met": [line("It broke."), end("timed-out", 1, { after: 200 })],
  },
];
