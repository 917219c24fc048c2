import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import { commit } from "@/db/commit";
import { makeId } from "@/db/make-id";
import { outbox } from "@/db/schema/post/outbox";
import { invitations } from "@/db/schema/screening/invitations";
import { startAttempt } from "../attempts/start-attempt";
import { stopAttempt } from "../attempts/stop-attempt";
import { startDraw } from "../candidate/start-draw";
import { makeKey } from "../connections/make-key";
import { makeWebhook } from "../connections/make-webhook";
import { findStaffInvitation } from "../staff/find-staff-invitation";
import { inviteStaff } from "../staff/invite-staff";
import type { Staff } from "../staff/staff";
import { hashToken } from "../viewer/hash-token";
import { identifyViewer } from "../viewer/identify-viewer";
import { finishTrialCandidate } from "./finish-trial-candidate";
import { hour, newGuest, noon } from "./open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "./open-trial-screening";

/** Stands in what only some may read: the screening's title and the candidates' names. */
export const keptWord = "Quincunx";

/** Made when it is first asked for, and then the same. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

export type RoleTrial = ReturnType<typeof openRoleTrial>;

/** For tests of who may do what: a screening with candidates at each point of their way, and what else acts are done to. */
export function openRoleTrial(owner: Staff, guest: string) {
  const screening = once(() => trialScreening({ title: `${keptWord} agents` }));
  const name = `${keptWord} Candidate`;
  const earlier = new Date(noon - 48 * hour);
  const invited = once(async () =>
    trialInvitation((await screening()).id, { name, email: "kept@example.org", createdAt: earlier }),
  );
  const opened = once(async () =>
    trialInvitation((await screening()).id, {
      name,
      state: "opened",
      openedAt: new Date(noon),
      ...consented,
    }),
  );
  return {
    screening,
    draft: once(() => trialScreening({ title: `${keptWord} draft`, state: "draft" })),
    /** Has not opened the link. */
    invited,
    /** Has consented, and begun nothing. */
    opened,
    /** Is in the first role-play. */
    playing: once(async () => {
      const candidate = await trialInvitation((await screening()).id, {
        name,
        state: "opened",
        ...consented,
      });
      const { id } = await startDraw(candidate.viewer, { draw: 0 }, noon);
      return { ...candidate, attempt: id };
    }),
    /** Has played the first role-play, and not begun the second. */
    halfway: once(async () => {
      const candidate = await trialInvitation((await screening()).id, {
        name,
        state: "opened",
        ...consented,
      });
      const { id } = await startDraw(candidate.viewer, { draw: 0 }, noon);
      await stopAttempt(candidate.viewer, { attempt: id }, noon);
      return candidate;
    }),
    /** Has played both role-plays. */
    finished: once(async () => {
      const { row, attempts: played } = await finishTrialCandidate((await screening()).id, { name });
      const token = randomBytes(32).toString("base64url");
      const given = { token: hashToken(token) };
      await commit((to) => to.update(invitations).set(given).where(eq(invitations.id, row.id)));
      return { row, token, attempt: played[0] };
    }),
    /** A guest's role-play of practice: running, and ended. */
    practice: once(async () => {
      const [viewer] = [identifyViewer(new Headers({ cookie: `composure_guest=${guest}` })) ?? newGuest()];
      const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 1 }, noon);
      return attempt.id;
    }),
    ended: once(async () => {
      const viewer = identifyViewer(new Headers({ cookie: `composure_guest=${guest}` })) ?? newGuest();
      const { attempt } = await startAttempt(viewer, { scenario: "trial-suitcase", seed: 1 }, noon);
      await stopAttempt(viewer, { attempt: attempt.id }, noon);
      return attempt.id;
    }),
    member: once(() => trialStaff("manager")),
    /** A one-time link for somebody new on the staff. */
    staffLink: once(async () => {
      const { path } = await inviteStaff(owner, { role: "manager", note: "" }, noon);
      const token = path.split("/").at(-1) ?? "";
      const { id } = await findStaffInvitation({ token, address: "the owner's" }, noon);
      return { id, token };
    }),
    key: once(() => makeKey(owner, { name: "trial" }, noon)),
    webhook: once(() => makeWebhook(owner, { url: "https://ats.example.org/hook" }, noon)),
    /** A message to the webhook that was given up. */
    delivery: once(async () => {
      const { id: to } = await makeWebhook(owner, { url: "https://ats.example.org/hook" }, noon);
      const [id, at] = [makeId(noon), new Date(noon)];
      const row = { id, kind: "webhook" as const, cause: `trial ${id}`, to, body: {}, tries: 8 };
      await commit((handle) =>
        handle
          .insert(outbox)
          .values({ ...row, createdAt: at, dueAt: at, failedAt: at, problem: "It answered 500." }),
      );
      return id;
    }),
  };
}

const consented = { consentedAt: new Date(noon), language: "en" as const, history: [] };
