import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { screenings } from "@/db/schema/screening/screenings";
import type { ScreeningPlan } from "@/scenarios/screening/screening-plan";

const plan: ScreeningPlan = {
  steps: [
    { pool: ["violin-in-the-rain", "heating-off-on-friday"], minutes: 60 },
    { pool: ["surgeon-day-room", "bakery-oven-down"], minutes: 60 },
  ],
  warmUp: null,
  statedMinutes: 60,
  weights: { compassion: 1, composure: 1, efficiency: 1, efficacy: 1 },
  cut: { score: 60, rationale: "For the benchmark, and for nothing else." },
  feedback: "summary",
  languages: ["en"],
  introduction: "",
  contact: "nobody@example.org",
  graceMinutes: 10,
  retentionDays: 365,
  asksHistory: true,
  asksGroups: true,
};

/** An open screening of two role-plays in this process's database. */
export async function makeBenchScreening(title: string): Promise<{ id: string; plan: ScreeningPlan }> {
  const at = new Date();
  const id = makeId(at.getTime());
  const row = { id, title, state: "open" as const, plan, seed: 1, blind: false, deadline: null };
  await commit((to) =>
    to.insert(screenings).values({ ...row, createdBy: "bench", createdAt: at, changedAt: at }),
  );
  return { id, plan };
}
