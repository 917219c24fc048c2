import { act, line, note, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const abused = line("You fool.", { beat: "tactic-attack" });

export const actionExamples: readonly Example[] = [
  {
    check: { kind: "action", of: "log-incident", words: 4, when: "incident" },
    met: [abused, act("log-incident", { text: "Customer insulted the agent twice." })],
    "not-met": [abused, act("log-incident", { text: "Rude." })],
    "not-observed": [line("It broke."), reply("Hello.")],
  },
  {
    check: { kind: "action", of: "resolving" },
    met: [act("send-replacement")],
    "not-met": [act("send-replacement", {}, { outcome: "refused" }), act("send-voucher")],
  },
  {
    check: { kind: "action", of: "helping" },
    met: [act("transfer", { department: "workshop" })],
    "not-met": [act("book-repair"), act("send-voucher")],
  },
  {
    check: { kind: "action", of: "further" },
    met: [act("send-replacement"), act("report-hinge")],
    "not-met": [act("send-replacement")],
  },
  {
    check: { kind: "action", of: "own", told: ["action-done"] },
    met: [act("send-voucher"), reply("[action-done:I have sent it].")],
    "not-met": [act("send-voucher"), reply("Goodbye.")],
    "not-observed": [reply("Goodbye.")],
  },
  {
    check: { kind: "action", of: "call-supervisor", after: ["boundary"] },
    met: [
      abused,
      reply("[boundary:I can help when we keep this civil]."),
      act("call-supervisor", { reason: "Insults" }),
    ],
    "not-met": [act("call-supervisor", { reason: "Insults" }), reply("[boundary:Keep this civil].")],
  },
  {
    check: { kind: "action", of: "call-supervisor", after: ["boundary"], orAsked: true },
    met: [
      line("Your manager. Now.", { beat: "wants-supervisor" }),
      act("call-supervisor", { reason: "Asked" }),
    ],
    "not-met": [line("It broke."), act("call-supervisor", { reason: "Stuck" })],
  },
  {
    check: { kind: "action", of: "supervisor-accepted" },
    met: [act("call-supervisor", { reason: "Insults" }), note("supervisor-joined")],
    "not-met": [act("call-supervisor", { reason: "Stuck" }), note("supervisor-declined")],
  },
];
