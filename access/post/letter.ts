import "server-only";
import { z } from "zod";

/** An e-mail as it lies in the outbox. Once it is sent its text is emptied, because the link in it is a key. */
export const mail = z.strictObject({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  /** The id of the earlier e-mail that it follows, so that both stand together in the reader's mailbox. */
  follows: z.string().nullable(),
});
export type Mail = z.infer<typeof mail>;
