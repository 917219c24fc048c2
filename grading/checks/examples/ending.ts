import { end, line } from "../../trial/write-chat";
import type { Example } from "./example";

export const endingExamples: readonly Example[] = [
  {
    check: { kind: "ending", in: ["solved-content", "solved-sour"] },
    met: [line("Fine."), end("solved-sour", 3)],
    "not-met": [line("I am DONE."), end("walked-out", 1)],
    "not-observed": [line("It broke."), end("stopped")],
  },
];
