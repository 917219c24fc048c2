import type { Role } from "@/scenarios/screening/role";
import { role as roles } from "@/scenarios/screening/role";
import { makeKey } from "../connections/make-key";
import { currentAuth } from "../staff/auth";
import { identifyStaff } from "../staff/identify-staff";
import { inviteStaff } from "../staff/invite-staff";
import { joinStaff } from "../staff/join-staff";
import type { Staff } from "../staff/staff";
import { makeGuest } from "../viewer/make-guest";
import { addressHeader } from "../viewer/read-address";
import { noon } from "./open-trial-house";
import { trialInvitation, trialScreening, trialStaff } from "./open-trial-screening";

/** Everybody who may ask for something. */
export const actors = [
  ...roles.options,
  "stranger",
  "guest",
  /** Holds the link of the very invitation that is asked for. */
  "candidate",
  /** Holds the link of an invitation to another screening. */
  "other candidate",
  "program",
] as const;
export type Actor = (typeof actors)[number];

export type RoleActors = Awaited<ReturnType<typeof openRoleActors>>;

/** For tests of who may do what: an account of each role, signed in, a guest, a candidate of another screening, a program. */
export async function openRoleActors() {
  const first = await trialStaff("owner");
  const staff = new Map<Role, { member: Staff; headers: Headers }>();
  for (const role of roles.options) staff.set(role, await join(first, role));
  const owner = staff.get("owner")?.member ?? first;
  const guest = makeGuest(new Headers()).token;
  const elsewhere = await trialScreening({ title: "Another screening" });
  const { key } = await makeKey(owner, { name: "trial program" }, noon);
  let asked = 0;
  /** Each request comes from an address of its own, so that nobody is refused for what others tried. */
  const from = (sent: Record<string, string>) => {
    asked += 1;
    return new Headers({ ...sent, [addressHeader]: `address ${asked}` });
  };
  /** What they send with each request. `link` is the token of the invitation that is asked for. */
  const headersOf = async (actor: Actor, link: string): Promise<Headers> => {
    if (actor === "stranger") return from({});
    if (actor === "guest") return from({ cookie: `composure_guest=${guest}` });
    if (actor === "candidate") return from({ cookie: `composure_candidate=${link}` });
    if (actor === "other candidate") return from({ cookie: `composure_candidate=${await linkElsewhere()}` });
    if (actor === "program") return from({ authorization: `Bearer ${key}` });
    return from({ cookie: await readCookie(actor) });
  };
  /** Of somebody who has consented and begun nothing, new at each request. */
  const linkElsewhere = async () => {
    const consented = { state: "opened" as const, consentedAt: new Date(noon), history: [] };
    return (await trialInvitation(elsewhere.id, consented)).token;
  };
  const readCookie = async (role: Role): Promise<string> => {
    const known = staff.get(role);
    if (!known) throw new Error(`Nobody has the role ${role}.`);
    // Some acts end the very session by which they are asked for.
    if ((await identifyStaff(known.headers)) === null) known.headers = await signIn(known.member.email);
    return known.headers.get("cookie") ?? "";
  };
  return { owner, guest, headersOf };
}

const password = "a few words of mine";

async function join(owner: Staff, role: Role): Promise<{ member: Staff; headers: Headers }> {
  const { path } = await inviteStaff(owner, { role, note: "" }, noon);
  const token = path.split("/").at(-1) ?? "";
  const email = `${role}@example.org`;
  await joinStaff({ token, address: "theirs", name: `The ${role}`, email, password }, noon);
  const headers = await signIn(email);
  const member = await identifyStaff(headers);
  if (!member) throw new Error(`Nobody is signed in as ${role}.`);
  return { member, headers };
}

async function signIn(email: string): Promise<Headers> {
  const answer = await currentAuth().api.signInEmail({ body: { email, password }, asResponse: true });
  const cookies = answer.headers.getSetCookie().map((one) => one.split(";")[0]);
  return new Headers({ cookie: cookies.join("; ") });
}
