import { stretch } from "../../trial/stretch";
import { line, reply } from "../../trial/write-chat";
import type { Example } from "./example";

const ask = (text: string, fact: string) =>
  reply(text, { reading: { asked: [{ fact, ...stretch(text, text) }] } });
const state = (text: string, right: boolean) =>
  reply(text, { reading: { stated: [{ claim: "warranty-length", right, ...stretch(text, text) }] } });

export const factExamples: readonly Example[] = [
  {
    check: { kind: "fact", of: "asked-again" },
    met: [ask("Which wheel?", "wheel"), ask("Which airline?", "airline")],
    "not-met": [ask("Which wheel?", "wheel"), ask("The wheel, which one?", "wheel")],
    "not-observed": [ask("Which wheel?", "wheel")],
  },
  {
    check: { kind: "fact", of: "asked-again" },
    "not-met": [line("It is MR-2291."), ask("Your order number?", "order-number")],
  },
  {
    check: { kind: "fact", of: "asked-though-shown" },
    met: [ask("Which wheel?", "wheel"), reply("Thanks.")],
    "not-met": [ask("Your order number?", "order-number")],
  },
  {
    check: { kind: "fact", of: "stated-right" },
    met: [state("The warranty is ten years.", true)],
    "not-met": [state("The warranty is two years.", false)],
  },
  {
    check: { kind: "fact", of: "left-wrong" },
    met: [state("The warranty is two years.", false), state("The warranty is ten years.", true)],
    "not-met": [state("The warranty is two years.", false), reply("Thanks.")],
  },
  {
    check: { kind: "fact", of: "stated-wrong" },
    met: [state("The warranty is ten years.", true), reply("Thanks.")],
    "not-met": [state("The warranty is two years.", false), state("The warranty is ten years.", true)],
  },
];
