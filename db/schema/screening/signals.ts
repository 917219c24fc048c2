import type { Signal } from "../../../scenarios/screening/signal";
import { index, instant, json, table, text, uniqueIndex } from "../../columns";
import { attempts } from "../attempts";

/** Notes for a human reader of an attempt; never part of the grade. */
export const signals = table(
  "signals",
  {
    id: text("id").primaryKey(),
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    /** The id that the sender gave: sent twice, it counts once. */
    sender: text("sender").notNull(),
    body: json("body").$type<Signal>().notNull(),
    notedAt: instant("noted_at").notNull(),
  },
  (signal) => [
    uniqueIndex("signals_sender").on(signal.attempt, signal.sender),
    index("signals_by_attempt").on(signal.attempt),
  ],
);
