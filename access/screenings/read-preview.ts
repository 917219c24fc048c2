import "server-only";
import type { CandidateStep, CandidateWay, RolePlayFeedback } from "@/scenarios/screening/candidate-way";
import { listStations } from "@/scenarios/screening/list-stations";
import type { Preview, PreviewStation } from "@/scenarios/screening/preview";
import { warmUpMinutes } from "@/scenarios/screening/suggest-minutes";
import { findPresentVersion } from "../candidate/find-present-version";
import { readRolePlayHead } from "../candidate/read-role-play-head";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { findScreening, type ScreeningRow } from "./find-screening";
import { readScreening } from "./read-screening";

const day = 24 * 60 * 60 * 1000;

/** What a candidate of a screening would see at each station, by the plan as it stands. Nothing is written. */
export async function readPreview(
  staff: Staff,
  asked: { screening: string },
  now: number = Date.now(),
): Promise<Preview> {
  refuseUnless(staff, "review-candidates");
  const [{ top }, row] = await Promise.all([readScreening(staff, asked), findScreening(asked.screening)]);
  const { plan } = row;
  const show = (id: string, label: string, step: CandidateStep): PreviewStation => ({
    id,
    label,
    way: imagineWay(row, step, now),
  });
  return {
    screening: top,
    stations: [
      show("notice", "What this is", { kind: "notice" }),
      ...(plan.asksHistory ? [show("history", "Experience", { kind: "history" })] : []),
      ...(await listPlays(row)).map(({ id, label, step }) => show(id, label, step)),
      ...(plan.asksGroups ? [show("groups", "Voluntary questions", { kind: "groups" })] : []),
      show("thanks", "The end", {
        kind: "thanks",
        feedback: imagineFeedback(plan.feedback),
        humanLookAsked: false,
      }),
    ],
  };
}

/** Somebody invited today, without extra time, who has come as far as this step. */
function imagineWay(
  { id, title, plan, deadline }: ScreeningRow,
  step: CandidateStep,
  now: number,
): CandidateWay {
  const facts = {
    asksHistory: plan.asksHistory,
    asksGroups: plan.asksGroups,
    hasWarmUp: plan.warmUp !== null,
    rolePlays: plan.steps.length,
    step,
  };
  const { introduction, contact, statedMinutes, graceMinutes, retentionDays, feedback, languages } = plan;
  return {
    ...{ introduction, contact, statedMinutes, graceMinutes, retentionDays, feedback, languages },
    ...facts,
    invitation: `preview of ${id}`,
    title,
    name: "Alex Example",
    longestMinutes: Math.max(...plan.steps.map(({ minutes }) => minutes)),
    extraTime: 0,
    until: (deadline ?? new Date(now + 14 * day)).toISOString(),
    language: languages[0] ?? "en",
    accommodation: null,
    history: null,
    erasureAsked: false,
    consented: step.kind !== "notice",
    finished: step.kind === "groups" || step.kind === "thanks",
    stations: listStations(facts),
  };
}

async function listPlays({ plan }: ScreeningRow) {
  const asked = [
    ...(plan.warmUp === null
      ? []
      : [{ draw: -1, scenario: plan.warmUp, minutes: warmUpMinutes, of: 1, label: "Warm-up" }]),
    ...plan.steps.flatMap(({ pool, minutes }, draw) =>
      pool.map((scenario, index) => ({
        ...{ draw, scenario, minutes, of: pool.length },
        label: `Role-play ${draw + 1}${pool.length > 1 ? `, case ${index + 1}` : ""}`,
      })),
    ),
  ];
  const shown = await Promise.all(
    asked.map(async ({ draw, scenario, minutes, label }) => {
      const version = await findPresentVersion(scenario);
      const step: CandidateStep = version
        ? {
            kind: "role-play",
            draw,
            of: plan.steps.length,
            head: readRolePlayHead(version, minutes),
            running: null,
          }
        : { kind: "over", why: `The scenario "${scenario}" is not in the library any more.`, begun: false };
      return { id: `${draw < 0 ? "warm-up" : `play-${draw + 1}`}-${scenario}`, label, step };
    }),
  );
  return shown;
}

/** Words in the place of those that come from what a candidate wrote. */
function imagineFeedback(feedback: CandidateWay["feedback"]): RolePlayFeedback[] {
  if (feedback === "thanks") return [];
  return [
    {
      title: "The title of the first role-play",
      unfinished: false,
      summary: "Here stands what the role-play came to, in one sentence.",
      strength: {
        why: "Here stands what was done well, and by which words.",
        quote: "The candidate's own words",
      },
      next: { why: "Here stands the one thing to work on.", better: "A better wording for that very turn" },
      attempt: null,
    },
  ];
}
