import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { groupAnswersGiven } from "@/db/schema/screening/group-answers-given";
import { invitations } from "@/db/schema/screening/invitations";
import type { Decision } from "@/scenarios/screening/decision";
import type { GroupAnswers } from "@/scenarios/screening/group-answers";
import { noon } from "./open-trial-house";

type Person = {
  /** Null: has not answered. */
  answers: Partial<GroupAnswers> | null;
  total?: number | null;
  decision?: Decision | null;
};

let place = 10_000;

/** For tests: candidates of a screening who have finished or were decided about, in as few writes as may be. */
export async function makeTrialSample(
  screening: string,
  people: readonly Person[],
  now: number = noon,
): Promise<string[]> {
  const at = new Date(now);
  const rows = people.map(({ total = 50, decision = null }) => {
    place += 1;
    return {
      id: makeId(now),
      screening,
      token: `token ${place}`,
      place,
      name: `Person ${place}`,
      sought: `person ${place}`,
      alias: `Alias ${place}`,
      extraTime: 0,
      draws: [],
      state: decision ? ("decided" as const) : ("finished" as const),
      createdBy: "somebody",
      createdAt: at,
      expiresAt: at,
      touchedAt: at,
      finishedAt: at,
      onHold: false,
      total,
      decision,
      decidedAt: decision ? at : null,
    };
  });
  const answers = people.flatMap(({ answers: given }, index) => {
    const invitation = rows[index]?.id;
    const body = { sex: null, ethnicity: null, age: null, ...given };
    return given && invitation ? [{ invitation, screening, body, answeredAt: at }] : [];
  });
  // SQLite takes a bounded number of values at once.
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500);
    await commit((to) => to.insert(invitations).values(part));
  }
  for (let from = 0; from < answers.length; from += 1000) {
    const part = answers.slice(from, from + 1000);
    await commit((to) => to.insert(groupAnswersGiven).values(part));
  }
  return rows.map(({ id }) => id);
}
