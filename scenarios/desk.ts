import { z } from "zod";
import { article } from "@/grading/case/claim";
import { action, department } from "@/roleplay/script/action";
import { scenario } from "./schema/scenario";
import type { Desk } from "./show-desk";

const { briefing, card, savedReplies } = scenario.shape;

/** The desk as it is sent to a participant. */
export const desk = z.strictObject({
  customer: z.strictObject({ name: z.string(), address: z.string() }),
  company: z.string(),
  briefing,
  card,
  articles: z.array(article.pick({ id: true, title: true, body: true, keywords: true })),
  savedReplies,
  departments: z.array(department.pick({ id: true, label: true, handles: true })),
  actions: z.array(action.pick({ id: true, label: true, what: true, fields: true, times: true })),
  supervisor: z.string(),
}) satisfies z.ZodType<Desk>;
