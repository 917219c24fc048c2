import { z } from "zod";
import { article, savedReply } from "@/grading/case/claim";
import { criterionName } from "@/grading/case/criterion-name";
import { name } from "@/roleplay/script/name";
import { scriptShape } from "@/roleplay/script/script";

const sentence = z.string().min(10).max(300);

const cardSection = z.strictObject({
  id: name,
  title: z.string().min(3).max(60),
  lines: z.array(z.string().min(3).max(400)).min(1),
});

/** One case played by a persona: who the customer is, what happened, what can be looked up and done, what is graded. */
export const scenario = z.strictObject({
  id: name,
  version: z.int().min(1),
  title: z.string().min(4).max(60),
  trade: z.string().min(3).max(40),
  company: z.string().min(3).max(40),
  persona: name,
  difficulty: z.int().min(1).max(5),
  minutes: z.int().min(4).max(30).describe("about how long it takes"),
  skills: z.array(criterionName).min(3).max(6).describe("the criteria that it trains first"),
  warning: sentence.nullable().describe("the content warning, where one is due"),
  pitch: sentence.describe("what it is about, without giving the hidden want away"),
  issue: z
    .string()
    .min(8)
    .max(120)
    .describe("the issue as a noun phrase, as in: the violin left in the rain"),
  issueWords: z
    .array(z.string().min(2).max(40))
    .min(4)
    .describe("words by which a recap shows that it is this issue"),
  briefing: z.strictObject({
    role: sentence,
    may: z.array(sentence).min(2).max(6),
    mayNot: z.array(sentence).min(1).max(5),
    know: z.array(sentence).min(2).max(6),
  }),
  card: z
    .array(cardSection)
    .min(4)
    .describe("sections of the customer card: profile, history, earlier chats, notes"),
  articles: z.array(article).min(6),
  savedReplies: z.array(savedReply).min(3),
  weights: z
    .partialRecord(criterionName, z.number().min(0).max(5))
    .default({})
    .describe("weights that differ from the persona's"),
  feeling: z
    .string()
    .min(5)
    .max(120)
    .describe("what this customer feels, to name it: having a wedding ruined by a wet dress"),
  better: z
    .record(criterionName, z.string().min(15).max(400))
    .describe("for each criterion, words that would have earned a 5 in this very case"),
  ...scriptShape,
});
export type Scenario = z.infer<typeof scenario>;
