import { index, instant, table, text, uniqueIndex } from "../../columns";
import { staff } from "./staff";

/** The browsers in which staff are signed in. */
export const sessions = table(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("staff")
      .notNull()
      .references(() => staff.id, { onDelete: "cascade" }),
    token: text("token").notNull(),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (session) => [
    uniqueIndex("sessions_token").on(session.token),
    index("sessions_by_staff").on(session.userId),
  ],
);
