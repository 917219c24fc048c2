import type { KeptHint } from "../../grading/coach/coach";
import { instant, integer, json, primaryKey, table, text, uniqueIndex } from "../columns";
import { attempts } from "./attempts";

/** The hints that were asked for in an attempt, only ever added to. `place` counts them from 0 and is the optimistic lock. */
export const hints = table(
  "hints",
  {
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    place: integer("place").notNull(),
    /** The id that the sender gave: sent twice, it counts once. */
    sender: text("sender").notNull(),
    body: json("body").$type<KeptHint>().notNull(),
    askedAt: instant("asked_at").notNull(),
  },
  (hint) => [
    primaryKey({ name: "hints_place", columns: [hint.attempt, hint.place] }),
    uniqueIndex("hints_sender").on(hint.attempt, hint.sender),
  ],
);
