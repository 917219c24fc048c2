import { index, instant, table, text } from "../../columns";

/** What the auth library keeps between two steps of a sign-in. */
export const verifications = table(
  "verifications",
  {
    id: text("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (verification) => [index("verifications_by_identifier").on(verification.identifier)],
);
