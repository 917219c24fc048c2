import "server-only";

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a line of the audit log knows besides, as "role: owner; closed: no". Ids are left away: what they stand for is named. */
export function tellDetail(detail: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(detail)
    .filter(([, value]) => value !== null && value !== "" && !(typeof value === "string" && id.test(value)))
    .map(
      ([name, value]) => `${cutWords(name)}: ${typeof value === "boolean" ? (value ? "yes" : "no") : value}`,
    )
    .join("; ");
}

/** "leftOut" as "left out". */
function cutWords(name: string): string {
  return name.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).trim();
}
