import type { AttemptState } from "../../roleplay/attempt/attempt-state";
import type { Ending } from "../../roleplay/script/ending";
import { index, instant, integer, json, table, text, uniqueIndex } from "../columns";
import { scenarioVersions } from "./scenario-versions";
import { invitations } from "./screening/invitations";

/** One role-play of one scenario by one participant. `state` and `next` are a cache that a replay of the entries equals. */
export const attempts = table(
  "attempts",
  {
    id: text("id").primaryKey(),
    /** The hash of the guest's token: who holds the token owns the attempt. A candidate's has "candidate" and the invitation here. */
    guest: text("guest").notNull(),
    /** In a screening the invitation to which it belongs: who holds its link owns the attempt. */
    invitation: text("invitation").references(() => invitations.id, { onDelete: "cascade" }),
    /** Which of the invitation's draws it is, from 0; -1: the warm-up. */
    draw: integer("draw"),
    /** The time limit, in ms of the attempt's own time; null: none. */
    limit: integer("limit"),
    /** The last sign of life of a candidate's browser. */
    hereAt: instant("here_at"),
    /** How much absence may still be forgiven, in ms. */
    grace: integer("grace"),
    /** The hash of the network address that started it; kept for a day, for the cap on starts only. */
    address: text("address"),
    scenario: text("scenario").notNull(),
    hash: text("hash")
      .notNull()
      .references(() => scenarioVersions.hash),
    seed: integer("seed").notNull(),
    mode: text("mode").$type<"practice" | "screening">().notNull(),
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
    uniqueIndex("attempts_by_draw").on(attempt.invitation, attempt.draw),
    index("attempts_by_last_seen").on(attempt.lastSeenAt),
  ],
);
