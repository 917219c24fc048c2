import type { AttemptState } from "../../roleplay/attempt/attempt-state";
import type { Ending } from "../../roleplay/script/ending";
import { index, instant, integer, json, table, text } from "../columns";
import { scenarioVersions } from "./scenario-versions";

/** One role-play of one scenario by one participant. `state` and `next` are a cache that a replay of the entries equals. */
export const attempts = table(
  "attempts",
  {
    id: text("id").primaryKey(),
    /** The hash of the guest's token: who holds the token owns the attempt. */
    guest: text("guest").notNull(),
    /** The hash of the network address that started it; kept for a day, for the cap on starts only. */
    address: text("address"),
    scenario: text("scenario").notNull(),
    hash: text("hash")
      .notNull()
      .references(() => scenarioVersions.hash),
    seed: integer("seed").notNull(),
    mode: text("mode").$type<"practice">().notNull(),
    engine: text("engine").notNull(),
    grader: text("grader").notNull(),
    startedAt: instant("started_at").notNull(),
    /** Set while it is paused. */
    pausedAt: instant("paused_at"),
    /** The length of all pauses that are over, in ms. */
    pausedFor: integer("paused_for").notNull(),
    state: json("state").$type<AttemptState>().notNull(),
    /** The sequence of the next entry. */
    next: integer("next").notNull(),
    ending: text("ending").$type<Ending>(),
    endedAt: instant("ended_at"),
    lastSeenAt: instant("last_seen_at").notNull(),
  },
  (attempt) => [
    index("attempts_by_guest").on(attempt.guest, attempt.startedAt),
    index("attempts_by_address").on(attempt.address, attempt.startedAt),
    index("attempts_by_last_seen").on(attempt.lastSeenAt),
  ],
);
