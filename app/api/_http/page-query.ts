import { z } from "zod";

/** For every call that answers a list page by page. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50).describe("how many at most"),
  after: z.string().max(60).optional().describe("the `next` of the page before"),
});

/** What such an answer ends with. */
export const nextPage = z.string().nullable().describe("to be sent as `after`; null: this was the last page");
