import { index, instant, json, table, text } from "../columns";

/**
 * Who saw, changed and decided what. Only ever added to, and kept when what it tells of is erased: so it holds ids and
 * words of our own, never a candidate's name, address or words.
 */
export const audit = table(
  "audit",
  {
    id: text("id").primaryKey(),
    at: instant("at").notNull(),
    /** A member of the staff, "candidate", "program <id of its key>" or "composure" itself. */
    actor: text("actor").notNull(),
    act: text("act").notNull(),
    /** What it was done to: "invitation", "screening", "staff" …, and its id. */
    kind: text("kind").notNull(),
    subject: text("subject").notNull(),
    detail: json("detail").$type<Record<string, string | number | boolean | null>>().notNull(),
  },
  (line) => [
    index("audit_by_subject").on(line.kind, line.subject),
    index("audit_by_actor").on(line.actor, line.id),
  ],
);
