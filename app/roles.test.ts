// As the server does before all else: without it nothing of Next knows which request is being answered.
import "next/dist/server/node-environment-baseline";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { countChanges } from "@/access/trial/count-changes";
import { type Actor, actors, openRoleActors, type RoleActors } from "@/access/trial/open-role-actors";
import { openRoleTrial, type RoleTrial } from "@/access/trial/open-role-trial";
import { noon, openTrialHouse } from "@/access/trial/open-trial-house";
import { listPlaces, type Place } from "./_trial/list-places";
import { acts } from "./_trial/role-table/acts";
import { calls } from "./_trial/role-table/calls";
import { pages } from "./_trial/role-table/pages";
import { all, type Row, type Table } from "./_trial/role-table/row";
import { type Outcome, runPlace } from "./_trial/run-place";

// The one thing that stands in another's place: outside a server there is no request to read headers of.
vi.mock("next/headers", () => import("./_trial/request-headers"));

const table: Table = { ...pages, ...calls, ...acts };
const places = listPlaces();

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let house: RoleActors;
beforeAll(async () => {
  vi.useFakeTimers({ now: noon, toFake: ["Date"] });
  vi.stubEnv("GUEST_STARTS_PER_HOUR", "100000");
  vi.stubEnv("GUEST_OPEN_ATTEMPTS", "100000");
  vi.stubEnv("SMTP_URL", "smtp://localhost:1");
  store = await openTrialHouse();
  house = await openRoleActors();
});
afterAll(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  await store.close();
});

test("the table knows every page, every route and every action, and nothing that is no more", () => {
  const unknown = places.filter((place) => rowsOf(place).length === 0).map(({ name }) => name);
  expect(unknown, "put these into app/_trial/role-table, with what each role is answered").toEqual([]);
  const names = new Set(places.map(({ name }) => name));
  expect(Object.keys(table).filter((name) => !names.has(name))).toEqual([]);
});

describe("everybody is answered as the table says, and who is refused changes nothing", () => {
  test.each(places.map((place) => [place.name, place] as const))("%s", async (_, place) => {
    for (const row of rowsOf(place)) {
      const expected = tellAll((actor) => row.who(actor));
      expect(await askAll(place, row), row.when ?? place.name).toEqual(expected);
    }
  });
});

/** The API's files have a handler for every method: what the table does not know must be there for nobody. */
function rowsOf({ name, file }: Place): readonly Row[] {
  const rows = table[name];
  if (rows) return rows;
  if (!file.startsWith("app/api/")) return [];
  if (file.includes("[[...path]]")) return [{ who: all("not found") }];
  if (name.startsWith("OPTIONS ")) return [{ who: all("allowed") }];
  return /^(PUT|PATCH|POST|DELETE|GET) /.test(name) ? [{ who: all("no such method") }] : [];
}

const isLetIn = (outcome: Outcome) => !["not found", "forbidden", "sign in", "a message"].includes(outcome);

async function askAll(place: Place, row: Row): Promise<Record<string, Outcome>> {
  const told = new Map<Actor, Outcome>();
  // Those who are to be refused all ask for the same; whoever is let in gets something of their own to change.
  const shared = openRoleTrial(house.owner, house.guest);
  for (const actor of actors) {
    const trial = isLetIn(row.who(actor)) ? openRoleTrial(house.owner, house.guest) : shared;
    told.set(actor, await ask(place, row, actor, trial));
  }
  return tellAll((actor) => told.get(actor) ?? "");
}

async function ask(place: Place, row: Row, actor: Actor, trial: RoleTrial): Promise<Outcome> {
  const asked = (await row.ask?.(trial)) ?? {};
  const link = row.link ? await row.link(trial) : (await trial.invited()).token;
  const headers = await house.headersOf(actor, link);
  const before = await countChanges();
  const outcome = await runPlace(place, asked, headers);
  const changes = (await countChanges()) - before;
  return isRefused(outcome) && changes > allowedChanges(place, actor)
    ? `${outcome}, but something changed`
    : outcome;
}

const isRefused = (outcome: Outcome) => ["not found", "forbidden", "sign in"].includes(outcome);

/** A wrong link is counted, and so are the calls by a key, with its last use, and those of the auth library. */
function allowedChanges({ name, file }: Place, actor: Actor): number {
  if (name === "action signOut") return 1;
  if (name === "GET /i/[token]" || file.startsWith("app/api/auth/")) return 1;
  return actor === "program" && file.startsWith("app/api/") ? 3 : 0;
}

function tellAll(tell: (actor: Actor) => Outcome): Record<string, Outcome> {
  return Object.fromEntries(actors.map((actor) => [actor, tell(actor)]));
}
