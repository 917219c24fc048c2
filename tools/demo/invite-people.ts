import { inviteCandidates } from "@/access/invitations/invite-candidates";
import type { Staff } from "@/access/staff/staff";
import { hashToken } from "@/access/viewer/hash-token";
import type { Viewer } from "@/access/viewer/viewer";
import type { Course } from "./course";
import { writeEmail } from "./names";

/** A candidate of the demo with their link. `person` counts all of the demo's people, so that chance tells them apart. */
export type Invited = {
  id: string;
  name: string;
  person: number;
  token: string;
  path: string;
  viewer: Viewer;
};

type Batch = {
  screening: string;
  /** In the order of their places. */
  people: readonly { name: string; person: number; course: Course }[];
  days: number;
};

/** Invites people to a screening as from a list, and gives each with what their browser will hold. */
export async function invitePeople(
  staff: Staff,
  { screening, people, days }: Batch,
  now: number,
): Promise<Invited[]> {
  const candidates = people.map(({ name, person, course }) => ({
    name,
    email: course.byHand ? null : writeEmail(name),
    reference: `TW-${2140 + person * 3}`,
    extraTime: course.extraTime ?? 0,
  }));
  const { links } = await inviteCandidates(staff, { screening, candidates, days, mail: false }, now);
  return links.map(({ id, name, path }, index) => {
    const token = path.replace("/i/", "");
    const hash = hashToken(token);
    const address = `demo ${id}`;
    return {
      id,
      name,
      person: people[index]?.person ?? 0,
      token,
      path,
      viewer: { guest: hash, candidate: hash, address },
    };
  });
}
