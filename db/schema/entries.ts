import type { Entry } from "../../roleplay/transcript/entry";
import { integer, json, primaryKey, real, table, text, uniqueIndex } from "../columns";
import { attempts } from "./attempts";

/** The transcript, only ever added to. The key is the optimistic lock: of two writers at one sequence, one wins. */
export const entries = table(
  "entries",
  {
    attempt: text("attempt")
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    sequence: integer("sequence").notNull(),
    /** Milliseconds since the start of the attempt; pauses do not count. */
    at: real("at").notNull(),
    kind: text("kind").$type<Entry["kind"]>().notNull(),
    /** The id that the sender gave a reply or an action: sent twice, it counts once. */
    sender: text("sender"),
    body: json("body").$type<Entry>().notNull(),
  },
  (entry) => [
    primaryKey({ name: "entries_sequence", columns: [entry.attempt, entry.sequence] }),
    uniqueIndex("entries_sender").on(entry.attempt, entry.sender),
  ],
);
