import { act, line } from "../../trial/write-chat";
import type { Example } from "./example";

export const misstepExamples: readonly Example[] = [
  {
    check: { kind: "misstep" },
    met: [line("I fly on Friday."), act("send-replacement")],
    "not-met": [line("I fly on Friday."), act("book-repair")],
    "not-observed": [line("I fly on Friday."), act("open-card", { section: "notes" })],
  },
];
