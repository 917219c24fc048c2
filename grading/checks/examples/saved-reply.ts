import { reply } from "../../trial/write-chat";
import type { Example } from "./example";

const saved = reply("We apologise for any inconvenience.", { reading: { saved: "sorry" } });

export const savedReplyExamples: readonly Example[] = [
  {
    check: { kind: "saved-reply" },
    met: [reply("Hello."), reply("Here it is.")],
    "not-met": [saved],
    "not-observed": [reply("Hello.")],
  },
];
