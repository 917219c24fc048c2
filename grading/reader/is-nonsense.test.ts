import { describe, expect, it } from "vitest";
import { isNonsense } from "./is-nonsense";

const nonsense = [
  "asdkjh asdf",
  "asdfasdf",
  "qwertyuiop",
  "sdfkjhsdf kjhsdfkjh skdjfh",
  "!!!???",
  "....",
  "😂😂😂",
  "",
  "   ",
  "sorry sorry sorry sorry sorry sorry sorry",
  "help me help me help me help me help me help me",
  "aaaaaaaaaaaa",
  "hjkl hjkl hjkl",
  "blrgh xcvbnm zxcv",
];

const meant = [
  "ok",
  "No.",
  "Order number.",
  "pls wait",
  "thx np",
  "I understand. Thank you. Rest assured. I apologise. Anything else?",
  "very very sorry sir",
  "TV, DVD, PDF?",
  "55812",
  "Lo siento mucho",
  "Przepraszam, sprawdzam",
  "Try strengths first",
  "no no no, do not press that",
  "hmm",
  "We were at the property.",
  "rhythm and crypt",
  "haha ok",
  "Hvala",
  "你好",
  "Wait. Wait. I see it now.",
  "That's me.",
  "Many thanks!",
  "Thanks.",
  "Flights?",
  "HMRC.",
  "Two months, three nights.",
  "windscreen",
  "nightclub",
  "kbps or Mbps?",
  "Passphrase, Mr Rafferty.",
  "smth like that",
  "What's Beckstrom's length?",
];

describe("isNonsense", () => {
  it.each(nonsense)("refuses %j", (text) => expect(isNonsense(text)).toBe(true));
  it.each(meant)("lets %j pass", (text) => expect(isNonsense(text)).toBe(false));
});
