import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { staff as members } from "@/db/schema/staff/staff";
import type { Role } from "@/scenarios/screening/role";
import type { ScreeningPlan } from "@/scenarios/screening/screening-plan";
import type { Staff } from "../staff/staff";
import { hashToken } from "../viewer/hash-token";
import type { Viewer } from "../viewer/viewer";
import { noon } from "./open-trial-house";

const day = 24 * 60 * 60 * 1000;
let counted = 0;

/** For tests: a member of the staff with that role, kept in the database. */
export async function trialStaff(role: Role, now: number = noon): Promise<Staff> {
  counted += 1;
  const at = new Date(now);
  const staff = {
    id: makeId(now),
    name: `Trial ${role} ${counted}`,
    email: `trial${counted}@example.org`,
    role,
  };
  await commit((to) =>
    to.insert(members).values({ ...staff, emailVerified: true, createdAt: at, updatedAt: at }),
  );
  return staff;
}

export const trialPlan: ScreeningPlan = {
  steps: [
    { pool: ["trial-suitcase"], minutes: 10 },
    { pool: ["trial-suitcase"], minutes: 10 },
  ],
  warmUp: null,
  statedMinutes: 25,
  weights: { compassion: 1, composure: 1, efficiency: 1, efficacy: 1 },
  cut: null,
  feedback: "summary",
  languages: ["en"],
  introduction: "",
  contact: "Rita, rita@example.org",
  graceMinutes: 10,
  retentionDays: 180,
  asksHistory: true,
  asksGroups: true,
};

/** For tests: an open screening of two role-plays. */
export async function trialScreening(
  change: Partial<typeof screenings.$inferInsert> = {},
  now: number = noon,
): Promise<typeof screenings.$inferSelect> {
  const id = makeId(now);
  const row = {
    id,
    title: "Support agent",
    state: "open" as const,
    plan: trialPlan,
    seed: 7,
    blind: false,
    deadline: null,
    createdBy: "somebody",
    createdAt: new Date(now),
    changedAt: new Date(now),
    ...change,
  };
  await commit((to) => to.insert(screenings).values(row));
  const [kept] = await database().select().from(screenings).where(eq(screenings.id, row.id));
  if (!kept) throw new Error("The trial screening was not kept.");
  return kept;
}

type TrialInvitation = { row: typeof invitations.$inferSelect; token: string; viewer: Viewer };

/** For tests: a candidate's invitation to a screening, with the token of its link and the viewer who opened it. */
export async function trialInvitation(
  screening: string,
  change: Partial<typeof invitations.$inferInsert> = {},
  now: number = noon,
): Promise<TrialInvitation> {
  counted += 1;
  const token = randomBytes(32).toString("base64url");
  const id = makeId(now);
  const draw = { scenario: "trial-suitcase", minutes: 10 };
  const row = {
    id,
    screening,
    token: hashToken(token),
    place: counted,
    name: `Candidate ${counted}`,
    sought: `candidate ${counted}`,
    alias: `Alias ${counted}`,
    extraTime: 0,
    draws: [
      { ...draw, seed: 1 },
      { ...draw, seed: 2 },
    ],
    state: "invited" as const,
    createdBy: "somebody",
    createdAt: new Date(now),
    expiresAt: new Date(now + 14 * day),
    touchedAt: new Date(now),
    onHold: false,
    ...change,
  };
  await commit((to) => to.insert(invitations).values(row));
  const [kept] = await database().select().from(invitations).where(eq(invitations.id, row.id));
  if (!kept) throw new Error("The trial invitation was not kept.");
  const hash = hashToken(token);
  return { row: kept, token, viewer: { guest: hash, candidate: hash, address: `address of ${row.id}` } };
}
