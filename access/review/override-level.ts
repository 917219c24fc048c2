import "server-only";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { invitations } from "@/db/schema/screening/invitations";
import { overrides } from "@/db/schema/screening/overrides";
import type { CriterionName } from "@/grading/case/criterion-name";
import { AppError } from "../app-error";
import { noteAudit } from "../audit/note-audit";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { takeTurns } from "../way/take-turns";
import { type Asked, findCandidate } from "./find-candidate";
import { findPlay } from "./find-play";
import { readWords } from "./read-words";
import { refusePrograms } from "./refuse-programs";
import { sumUpPlays, type WeighedPlay, weighEffective, weighPlays } from "./weigh-plays";

/** `level`: 1 to 5, or null to take back what stands. */
type Override = Asked & { attempt: string; criterion: CriterionName; level: number | null; reason: string };

/**
 * Puts a person's level beside the machine's, with the reason; or takes it back, which is a line of its own. The machine's
 * level stays. Throws forbidden, not-found, invalid (no reason, no level of the scale), conflict (nothing to take back, or
 * the role-play is running).
 */
export async function overrideLevel(
  staff: Staff,
  { attempt, criterion, level, reason: typed, ...asked }: Override,
  now: number = Date.now(),
): Promise<void> {
  refuseUnless(staff, "review-candidates");
  refusePrograms(staff);
  const reason = readWords("reason", typed, "Say why, so that others can follow it.");
  if (level !== null && ![1, 2, 3, 4, 5].includes(level)) throw refuseLevel();
  const { invitation, screening } = await findCandidate(asked);
  await findPlay(invitation.id, attempt);
  // The total beside the machine's goes by all levels that stand: two reviewers at once must not miss one another.
  await takeTurns(`override ${invitation.id}`, async () => {
    const { plays } = await weighPlays(invitation.id);
    const play = plays.find((one) => one.attempt.id === attempt);
    const machine = play?.scorecard.criteria.find((one) => one.criterion === criterion);
    if (!play || !machine)
      throw new AppError("not-found", "This criterion was not graded in this role-play.");
    if (level === null && !play.standing.has(criterion))
      throw new AppError("conflict", "There is no level to take back: the machine's stands alone.");
    const changed = await changeLevel(play, criterion, level);
    const after = plays.map((one) => (one === play ? changed : one));
    const stands = after.some(({ standing }) => standing.size > 0);
    const { total } = sumUpPlays(
      screening,
      invitation,
      after.map(({ attempt, effective }) => ({ attempt, card: effective })),
    );
    const row = { attempt, criterion, machine: machine.level, level, reason, by: staff.id };
    await commit(
      (to) => to.insert(overrides).values({ id: makeId(now), ...row, at: new Date(now) }),
      (to) =>
        to
          .update(invitations)
          .set({ reviewedTotal: stands ? total : null, touchedAt: new Date(now) })
          .where(eq(invitations.id, invitation.id)),
      noteAudit(
        {
          actor: staff.id,
          act: level === null ? "took a level back" : "overrode a level",
          kind: "invitation",
          subject: invitation.id,
          detail: { attempt, criterion, machine: machine.level, level },
        },
        now,
      ),
    );
  });
}

function refuseLevel(): AppError {
  const what = "Choose a level from 1 to 5.";
  return new AppError("invalid", what, { problems: [{ where: "level", what }] });
}

async function changeLevel(play: WeighedPlay, criterion: CriterionName, level: number | null) {
  const standing = new Map(play.standing);
  if (level === null) standing.delete(criterion);
  else standing.set(criterion, level);
  const effective = await weighEffective(play.attempt.id, play.version, play.scorecard, standing);
  return { ...play, standing, effective };
}
