import { act, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const lookedUpExamples: readonly Example[] = [
  {
    check: { kind: "looked-up", of: "records", by: "early" },
    met: [line("It broke."), act("open-card", { section: "history" }), reply("Hello.")],
    "not-met": [
      line("It broke."),
      act("open-card", { section: "profile" }),
      reply("One."),
      reply("Two."),
      reply("Three."),
      act("open-card", { section: "notes" }),
    ],
  },
  {
    check: { kind: "looked-up", of: "article", when: "knowledge" },
    met: [act("open-article", { article: "warranty" }), reply("[guess:Ten years, probably].")],
    "not-met": [reply("[guess:Ten years, probably].")],
    "not-observed": [reply("Hello.")],
  },
];
