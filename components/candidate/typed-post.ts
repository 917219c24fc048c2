import { z } from "zod";
import type { EmploymentHistory } from "@/scenarios/screening/employment";

const text = z.string().max(1000);

/** A post as it stands in the form, perhaps half typed. `id` is the form's own. */
export const typedPost = z.object({
  id: text,
  employer: text,
  title: text,
  from: text,
  until: text,
  still: z.boolean(),
  tasks: text,
});
export type TypedPost = z.infer<typeof typedPost>;

/** A post with nothing in it yet. */
export function emptyPost(): TypedPost {
  const id = `${Date.now()}-${Math.random()}`;
  return { id, employer: "", title: "", from: "", until: "", still: false, tasks: "" };
}

/** The post as it is sent. */
export function writePost({
  employer,
  title,
  from,
  until,
  still,
  tasks,
}: TypedPost): EmploymentHistory[number] {
  return { employer, title, from, until: still ? null : until, tasks };
}
