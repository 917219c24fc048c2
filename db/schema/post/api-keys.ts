import { instant, table, text, uniqueIndex } from "../../columns";

/** Keys of other programs, as an applicant tracking system. Only the hash is kept. */
export const apiKeys = table(
  "api_keys",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    token: text("token").notNull(),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
  (key) => [uniqueIndex("api_keys_token").on(key.token)],
);
