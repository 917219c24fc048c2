import { randomBytes } from "node:crypto";
import { inviteFirstOwner } from "@/access/staff/invite-first-owner";
import { inviteStaff } from "@/access/staff/invite-staff";
import { joinStaff } from "@/access/staff/join-staff";
import type { Staff } from "@/access/staff/staff";
import type { Role } from "@/scenarios/screening/role";
import { daysBefore, hour } from "./moments";

/** A member of the demo's staff, with the password that is told once. */
export type Member = Staff & { password: string };

const people = {
  owner: { name: "Ingrid Solheim", role: "owner", note: "" },
  daniel: { name: "Daniel Okonjo", role: "recruiter", note: "Hiring, all sites" },
  priyanka: { name: "Priyanka Rao", role: "recruiter", note: "Hiring, live chat" },
  tomas: { name: "Tomás Herrera", role: "manager", note: "Leads the evening team, second reader" },
  hannah: { name: "Hannah Weiss", role: "trainer", note: "Onboarding" },
  lewis: { name: "Lewis Tran", role: "new-hire", note: "Starts in the evening team" },
} as const satisfies Record<string, { name: string; role: Role; note: string }>;

export type DemoStaff = Record<keyof typeof people, Member>;

/** Six members of staff, who came by one-time links as in any other house. One more link is open. */
export async function makeStaff(now: number): Promise<DemoStaff> {
  const start = daysBefore(now, 47, 9);
  const path = await inviteFirstOwner(start);
  if (path === null) throw new Error("There is an owner already, so this database is not empty.");
  const owner = await join(people.owner, path, start + hour / 4);
  const invite = async (who: (typeof people)[keyof typeof people], days: number) => {
    const at = daysBefore(now, days, 9.5);
    const { path } = await inviteStaff(owner, { role: who.role, note: who.note }, at);
    return join(who, path, at + 3 * hour);
  };
  const staff = {
    owner,
    daniel: await invite(people.daniel, 47),
    priyanka: await invite(people.priyanka, 46),
    tomas: await invite(people.tomas, 40),
    hannah: await invite(people.hannah, 12),
    lewis: await invite(people.lewis, 8),
  };
  await inviteStaff(
    owner,
    { role: "manager", note: "Leads the weekend team from next month" },
    now - 5 * hour,
  );
  return staff;
}

async function join({ name, role }: { name: string; role: Role }, path: string, at: number): Promise<Member> {
  const plain = name.normalize("NFD").replace(/[^A-Za-z ]/g, "");
  const email = `${plain.toLowerCase().replaceAll(" ", ".")}@ternwharf.example`;
  const password = randomBytes(12).toString("base64url");
  const token = path.replace("/join/", "");
  const { id } = await joinStaff({ token, address: "demo", name, email, password }, at);
  return { id, name, email, role, password };
}
