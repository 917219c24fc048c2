import "server-only";
import { eq, inArray } from "drizzle-orm";
import { database } from "@/db/database";
import { attempts } from "@/db/schema/attempts";
import { apiKeys } from "@/db/schema/post/api-keys";
import { webhooks } from "@/db/schema/post/webhooks";
import { invitations } from "@/db/schema/screening/invitations";
import { screenings } from "@/db/schema/screening/screenings";
import { staff } from "@/db/schema/staff/staff";
import type { AuditLine } from "@/scenarios/screening/audit-log";
import type { AuditRow } from "./find-lines";
import { tellDetail } from "./tell-detail";

type About = Pick<AuditLine, "about" | "path">;

/** The lines in words: staff by name, candidates by alias, and whoever is erased as such. */
export async function nameLines(rows: readonly AuditRow[]): Promise<AuditLine[]> {
  const subjects = (kind: string) => [
    ...new Set(rows.filter((row) => row.kind === kind).map((row) => row.subject)),
  ];
  const [people, candidates, plays, titles, links] = await Promise.all([
    nameStaff([...new Set(rows.map(({ actor }) => actor)), ...subjects("staff")]),
    nameCandidates([...subjects("invitation"), ...subjects("data")]),
    namePlays(subjects("attempt")),
    nameScreenings(subjects("screening")),
    nameConnections([...subjects("connection"), ...rows.flatMap(({ actor }) => findProgram(actor) ?? [])]),
  ]);
  const tell = ({ kind, subject }: AuditRow): About => {
    const person = people.get(subject);
    if (kind === "invitation") return candidates.get(subject) ?? plain("an erased candidate");
    if (kind === "attempt") return plays.get(subject) ?? plain("a role-play of an erased candidate");
    if (kind === "screening") return titles.get(subject) ?? plain("a screening that is gone");
    if (kind === "staff") return { about: person ?? "a link for somebody new", path: "/staff" };
    if (kind === "connection") return { about: links.get(subject) ?? "a connection", path: "/connections" };
    return (
      candidates.get(subject) ?? plain(subject === "audit" ? "all lines that fitted" : "candidates' data")
    );
  };
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actor: nameActor(row.actor, people, links),
    act: row.act,
    ...tell(row),
    kind: row.kind,
    subject: row.subject,
    detail: tellDetail(row.detail),
  }));
}

/** Whoever acts, in words. */
function nameActor(
  actor: string,
  people: ReadonlyMap<string, string>,
  links: ReadonlyMap<string, string> = new Map(),
): string {
  if (actor === "candidate") return "The candidate";
  if (actor === "composure") return "Composure";
  const program = findProgram(actor);
  if (program !== null) return links.get(program) ?? "Another program";
  return people.get(actor) ?? "Somebody unknown";
}

const findProgram = (actor: string) => (actor.startsWith("program ") ? actor.slice("program ".length) : null);
const plain = (about: string): About => ({ about, path: null });

/** The names of members of the staff, by their ids. */
async function nameStaff(ids: readonly string[]): Promise<Map<string, string>> {
  const { id, name } = staff;
  const rows = await database()
    .select({ id, name })
    .from(staff)
    .where(inArray(id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

const candidateColumns = { id: invitations.id, alias: invitations.alias, screening: invitations.screening };
const pathOf = ({ id, screening }: { id: string; screening: string }) =>
  `/screenings/${screening}/candidates/${id}`;

async function nameCandidates(ids: readonly string[]): Promise<Map<string, About>> {
  const rows = await database()
    .select(candidateColumns)
    .from(invitations)
    .where(inArray(invitations.id, [...ids]));
  return new Map(rows.map((row) => [row.id, { about: row.alias, path: pathOf(row) }]));
}

async function namePlays(ids: readonly string[]): Promise<Map<string, About>> {
  const rows = await database()
    .select({ attempt: attempts.id, ...candidateColumns })
    .from(attempts)
    .innerJoin(invitations, eq(invitations.id, attempts.invitation))
    .where(inArray(attempts.id, [...ids]));
  return new Map(
    rows.map((row) => [row.attempt, { about: `a role-play of ${row.alias}`, path: pathOf(row) }]),
  );
}

async function nameScreenings(ids: readonly string[]): Promise<Map<string, About>> {
  const { id, title } = screenings;
  const rows = await database()
    .select({ id, title })
    .from(screenings)
    .where(inArray(id, [...ids]));
  return new Map(
    rows.map((row) => [row.id, { about: `screening “${row.title}”`, path: `/screenings/${row.id}` }]),
  );
}

async function nameConnections(ids: readonly string[]): Promise<Map<string, string>> {
  const [keys, hooks] = await Promise.all([
    database()
      .select({ id: apiKeys.id, name: apiKeys.name })
      .from(apiKeys)
      .where(inArray(apiKeys.id, [...ids])),
    database()
      .select({ id: webhooks.id, url: webhooks.url })
      .from(webhooks)
      .where(inArray(webhooks.id, [...ids])),
  ]);
  return new Map([
    ...keys.map(({ id, name }): [string, string] => [id, `the program “${name}”`]),
    ...hooks.map(({ id, url }): [string, string] => [id, `the webhook to ${new URL(url).host}`]),
  ]);
}
