import { z } from "zod";
import { name } from "../../roleplay/script/name";

const phrases = z.array(z.string().trim().min(1).max(80)).min(1);

/** A claim of the knowledge base that a reply can get right or wrong, found by literal phrases. */
export const claim = z.strictObject({
  id: name,
  truth: z.string().min(10).max(240).describe("the fact in one sentence"),
  topic: phrases.describe("one of these must stand in the same sentence, or in the customer's last line"),
  right: phrases.describe("phrases that state it rightly"),
  wrong: phrases.describe("phrases that state it wrongly"),
});
export type Claim = z.infer<typeof claim>;

/** An article of a scenario's knowledge base, with at least one claim that can be got wrong. */
export const article = z.strictObject({
  id: name,
  title: z.string().min(4).max(80),
  body: z
    .string()
    .min(80)
    .describe("plain paragraphs, parted by an empty line; lines that begin with - are a list"),
  keywords: z.array(z.string().min(2).max(40)).default([]),
  claims: z.array(claim).min(1),
});
export type Article = z.infer<typeof article>;

/** A saved reply: a framework to adapt; sent verbatim it costs `natural-voice`. */
export const savedReply = z.strictObject({
  id: name,
  title: z.string().min(3).max(60),
  text: z.string().min(20).max(600),
});
export type SavedReply = z.infer<typeof savedReply>;
