import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const presentExamples: readonly Example[] = [
  {
    check: { kind: "present", moves: ["empathy"], by: "early" },
    met: [line("It BROKE."), reply("[empathy:That must have been a long way to drag it].")],
    "not-met": [
      line("It BROKE."),
      reply("Hello."),
      reply("One moment."),
      reply("[empathy:That was exhausting]."),
    ],
  },
  {
    check: { kind: "present", moves: ["empathy"], by: "after-flare" },
    met: [
      reply("Hello."),
      line("STILL nothing?", { tension: 70 }),
      reply("[empathy:You have waited long enough].", { tension: 70 }),
    ],
    "not-met": [
      reply("Hello."),
      line("STILL nothing?", { tension: 70 }),
      reply("A number, please.", { tension: 70 }),
    ],
    "not-observed": [line("It broke."), reply("Hello.")],
  },
  {
    check: { kind: "present", moves: ["satisfaction-check"], formal: ["anything else", "anything further"] },
    met: [reply("[satisfaction-check:Does that get you to Friday, or is there anything else]?")],
    "not-met": [reply("[satisfaction-check:Is there anything further that I can do for you]?")],
  },
  {
    check: { kind: "present", moves: ["satisfaction-check"], formal: ["anything else"] },
    met: [line("I fly on Friday."), reply("[satisfaction-check:Anything else before Friday]?")],
  },
  {
    check: { kind: "present", moves: ["action-plan", "closed-question"], share: 0.5 },
    met: [reply("[closed-question:Which wheel]?"), reply("Right.")],
    "not-met": [reply("[closed-question:Which wheel]?"), reply("Right."), reply("Thanks.")],
  },
  {
    check: { kind: "present", moves: ["apology"], without: ["canned"] },
    met: [reply("[apology:I am sorry about the wheel].")],
    "not-met": [reply("[apology,canned:We apologise for any inconvenience].")],
  },
];
