import { act, line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const routingExamples: readonly Example[] = [
  {
    check: { kind: "routing", of: "explained" },
    met: [
      line("So?"),
      reply("[handover:Our workshop can fit the wheel]."),
      act("transfer", { department: "workshop" }),
    ],
    "not-met": [line("So?"), reply("Hello."), act("hold")],
    "not-observed": [line("So?"), reply("Hello.")],
  },
  {
    check: { kind: "routing", of: "right" },
    met: [act("transfer", { department: "workshop" })],
    "not-met": [act("transfer", { department: "billing" })],
  },
  {
    check: { kind: "routing", of: "few" },
    met: [act("hold"), act("transfer", { department: "workshop" })],
    "not-met": [act("transfer", { department: "billing" }), act("transfer", { department: "workshop" })],
  },
  {
    check: { kind: "routing", of: "short" },
    met: [act("hold"), act("resume", {}, { after: 60 })],
    "not-met": [act("hold"), act("resume", {}, { after: 160 })],
  },
];
