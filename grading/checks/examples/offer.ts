import { stretch } from "../../trial/stretch";
import { act, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const offer = (text: string, size: "small" | "fair" | "big") =>
  reply(text, { reading: { offers: [{ amount: null, size, ...stretch(text, text) }] } });

export const offerExamples: readonly Example[] = [
  {
    check: { kind: "offer", of: "too-much" },
    met: [offer("A new case.", "fair"), act("refund", { amount: 20 }), reply("Thanks.")],
    "not-met": [reply("Hello."), act("refund", { amount: 90 })],
    "not-observed": [offer("A new case.", "fair")],
  },
  {
    check: { kind: "offer", of: "scattered", most: 1 },
    met: [offer("A new case.", "fair"), reply("Thanks.")],
    "not-met": [offer("A voucher.", "small"), offer("A bag.", "small")],
  },
];
