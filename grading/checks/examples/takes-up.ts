import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const takesUpExamples: readonly Example[] = [
  {
    check: { kind: "takes-up", share: 0.5 },
    met: [line("By the taxi rank."), reply("The wheel, by the taxi rank."), reply("Right.")],
    "not-met": [
      line("By the taxi rank."),
      reply("Thank you for the information."),
      reply("We will look into the matter."),
    ],
    "not-observed": [line("It broke."), reply("The wheel of the suitcase.")],
  },
  {
    check: { kind: "takes-up", every: 6, share: 1 },
    met: [line("It broke."), reply("The wheel, then."), reply("A new suitcase comes on Thursday.")],
    "not-met": [
      line("It broke."),
      reply("The wheel, then."),
      reply("And so it goes on and on, with words that anybody could have had about a wheel."),
    ],
  },
];
