import { index, instant, table, text } from "../../columns";
import { staff } from "./staff";

/** How a member of the staff proves who they are: a password (hashed), or an account at the single sign-on. */
export const accounts = table(
  "accounts",
  {
    id: text("id").primaryKey(),
    userId: text("staff")
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    accountId: text("account").notNull(),
    providerId: text("provider").notNull(),
    accessToken: text("access_token"),
    refreshToken: text("refresh_token"),
    idToken: text("id_token"),
    accessTokenExpiresAt: instant("access_token_expires_at"),
    refreshTokenExpiresAt: instant("refresh_token_expires_at"),
    scope: text("scope"),
    password: text("password"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (account) => [index("accounts_by_staff").on(account.userId)],
);
