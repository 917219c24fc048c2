import { stretch } from "../../../trial/stretch";
import { line, reply, type Step } from "../../../trial/write-chat";

/** For a rule of the coach: chats whose last reply it must speak of, and such of which it must not. */
export type RuleExample = { readonly fits: readonly Step[][]; readonly misses: readonly Step[][] };

/** What the trial customer begins with. */
export const broke = line("The wheel of my suitcase BROKE on the first trip.");
export const attack = line("You are useless, the lot of you.", { beat: "tactic-attack" });
export const fly = line("I fly on Friday.", { beat: "fact-flight-date" });
export const ask = (text: string, fact: string, words: string) =>
  reply(text, { reading: { asked: [{ fact, ...stretch(text, words) }] } });
export const offer = (
  text: string,
  size: "small" | "fair" | "big",
  stage: "unheard" | "known",
  words: string,
) => reply(text, { stage, reading: { offers: [{ amount: null, size, ...stretch(text, words) }] } });
export const state = (text: string, right: boolean) =>
  reply(text, { reading: { stated: [{ claim: "warranty-length", right, ...stretch(text, "ten years") }] } });
export const sorry = reply("[apology:I am sorry] about the wheel.");
