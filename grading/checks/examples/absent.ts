import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

export const absentExamples: readonly Example[] = [
  {
    check: { kind: "absent", moves: ["retaliation"] },
    met: [line("Useless."), reply("Let me see."), reply("It is on its way.")],
    "not-met": [line("Useless."), reply("[retaliation:Takes one to know one].")],
    "not-observed": [line("Useless."), reply("Let me see.")],
  },
  {
    check: { kind: "absent", moves: ["curt"], most: 1 },
    met: [reply("[curt:Wait]."), reply("It is on its way.")],
    "not-met": [reply("[curt:Wait]."), reply("[curt:Number].")],
  },
];
