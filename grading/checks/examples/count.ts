import { reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const countExamples: readonly Example[] = [
  {
    check: { kind: "count", moves: ["apology"], most: 2 },
    met: [reply("[apology:I am sorry]."), reply("Here it is.")],
    "not-met": [
      reply("[apology:Sorry]."),
      reply("[apology:So sorry]."),
      reply("[apology:Sorry again].", { reading: { repeats: true } }),
    ],
    "not-observed": [reply("Hello.")],
  },
];
