import { reply } from "../../trial/write-chat";
import type { Example } from "./example";

const again = reply("We are looking into it.", { reading: { repeats: true } });

export const repetitionExamples: readonly Example[] = [
  {
    check: { kind: "repetition" },
    met: [reply("Hello."), reply("Here it is.")],
    "not-met": [reply("We are looking into it."), again],
    "not-observed": [reply("We are looking into it.")],
  },
];
