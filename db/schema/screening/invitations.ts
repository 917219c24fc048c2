import type { Decision } from "../../../scenarios/screening/decision";
import type { Draw } from "../../../scenarios/screening/draw";
import type { EmploymentHistory } from "../../../scenarios/screening/employment";
import type { InvitationState } from "../../../scenarios/screening/invitation-state";
import type { NoticeLanguage } from "../../../scenarios/screening/screening-plan";
import type { ScreeningResult } from "../../../scenarios/screening/screening-result";
import { flag, index, instant, integer, json, real, table, text, uniqueIndex } from "../../columns";
import { screenings } from "./screenings";

/** A candidate's personal link to a screening, and how far they have come. Only the hash of the link's token is kept. */
export const invitations = table(
  "invitations",
  {
    id: text("id").primaryKey(),
    screening: text("screening")
      .notNull()
      .references(() => screenings.id, { onDelete: "cascade" }),
    token: text("token").notNull(),
    /** Counts the screening's invitations from 0: neighbours draw different cases by it. */
    place: integer("place").notNull(),
    name: text("name").notNull(),
    /** Name and address in lower case, for searching. */
    sought: text("sought").notNull(),
    email: text("email"),
    /** What the candidate is called in blind mode. */
    alias: text("alias").notNull(),
    /** The applicant tracking system's own id of the candidate. */
    reference: text("reference"),
    /** Per cent on top of each time limit. */
    extraTime: integer("extra_time").notNull(),
    warmUp: json("warm_up").$type<Draw>(),
    draws: json("draws").$type<Draw[]>().notNull(),
    state: text("state").$type<InvitationState>().notNull(),
    language: text("language").$type<NoticeLanguage>(),
    history: json("history").$type<EmploymentHistory>(),
    /** What the candidate asked for in their own words; null: nothing. */
    accommodation: text("accommodation"),
    humanLookAskedAt: instant("human_look_asked_at"),
    createdBy: text("created_by").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    openedAt: instant("opened_at"),
    consentedAt: instant("consented_at"),
    startedAt: instant("started_at"),
    finishedAt: instant("finished_at"),
    remindedAt: instant("reminded_at"),
    /** The last sign of life of candidate or staff, by which retention counts. */
    touchedAt: instant("touched_at").notNull(),
    /** While it is on hold nothing of it is deleted; the reason stands in the audit log. */
    onHold: flag("on_hold").notNull(),
    result: json("result").$type<ScreeningResult>(),
    /** The result's total, so that lists need not read results. */
    total: real("total"),
    /** The total with the levels that reviewers put beside the machine's, by the same weights; null: none of them stands. */
    reviewedTotal: real("reviewed_total"),
    decision: text("decision").$type<Decision>(),
    decidedAt: instant("decided_at"),
  },
  (invitation) => [
    uniqueIndex("invitations_token").on(invitation.token),
    uniqueIndex("invitations_place").on(invitation.screening, invitation.place),
    index("invitations_by_state").on(invitation.screening, invitation.state, invitation.id),
    // All that the ranking chooses and counts by stands in the index: rows, which are wide, are read for one page only.
    index("invitations_by_total").on(
      invitation.screening,
      invitation.total,
      invitation.id,
      invitation.state,
      invitation.decision,
      invitation.finishedAt,
    ),
    index("invitations_by_name").on(invitation.screening, invitation.sought, invitation.id),
    index("invitations_by_touched").on(invitation.touchedAt),
  ],
);
