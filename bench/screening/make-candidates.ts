import { randomBytes } from "node:crypto";
import { startDraw } from "@/access/candidate/start-draw";
import { hashToken } from "@/access/viewer/hash-token";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { invitations } from "@/db/schema/screening/invitations";
import { drawCases } from "@/scenarios/screening/draw-cases";
import type { makeBenchScreening } from "./bench-plan";

/** A candidate in a chat: what their browser holds. */
export type BenchCandidate = { token: string; attempt: string; scenario: string };

const day = 24 * 60 * 60 * 1000;

/** So many candidates, from a place on, who have agreed and whose first role-play has just begun. */
export async function makeCandidates(
  { id: screening, plan }: Awaited<ReturnType<typeof makeBenchScreening>>,
  count: number,
  first = 0,
): Promise<BenchCandidate[]> {
  const candidates: BenchCandidate[] = [];
  for (let place = first; place < first + count; place += 1) {
    const now = Date.now();
    const token = randomBytes(32).toString("base64url");
    const at = new Date(now);
    const drawn = drawCases({ ...plan, seed: 1, place, extraTime: 0 });
    const row = {
      ...{ id: makeId(now), screening, token: hashToken(token), place, extraTime: 0, ...drawn },
      ...{ name: `Candidate ${place}`, sought: `candidate ${place}`, alias: `Alias ${place}` },
      ...{ state: "opened" as const, history: [], createdBy: "bench", onHold: false },
      ...{ createdAt: at, openedAt: at, consentedAt: at, touchedAt: at },
      expiresAt: new Date(now + day),
    };
    await commit((to) => to.insert(invitations).values(row));
    const viewer = { guest: hashToken(token), candidate: hashToken(token), address: `bench ${place}` };
    const { id: attempt } = await startDraw(viewer, { draw: 0 }, now);
    candidates.push({ token, attempt, scenario: drawn.draws[0]?.scenario ?? "" });
  }
  return candidates;
}
