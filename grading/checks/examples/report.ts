import { act, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const reportExamples: readonly Example[] = [
  {
    check: { kind: "report" },
    met: [reply("[action-done:I am sending it]."), act("send-replacement"), reply("There.")],
    "not-met": [reply("[action-done:I have sent it]."), reply("There."), act("send-replacement")],
    "not-observed": [reply("Hello.")],
  },
];
