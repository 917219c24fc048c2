import type { Role } from "../../../scenarios/screening/role";
import { flag, instant, table, text, uniqueIndex } from "../../columns";

/** The people who work with Composure. Names of the properties are those that the auth library expects. */
export const staff = table(
  "staff",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    email: text("email").notNull(),
    emailVerified: flag("email_verified").notNull(),
    image: text("image"),
    role: text("role").$type<Role>().notNull(),
    /** Set when the account was closed: its sessions are gone and no new one begins. */
    closedAt: instant("closed_at"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (member) => [uniqueIndex("staff_email").on(member.email)],
);
