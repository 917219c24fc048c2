import { z } from "zod";

const count = (standard: number) => z.coerce.number().int().min(1).default(standard);
const flag = z
  .enum(["0", "1", "true", "false"])
  .default("0")
  .transform((word) => word === "1" || word === "true");

/**
 * All that can be set about the server, each by an environment variable of this name. PORT and HOST are read by
 * the server itself (tools/serve.mjs).
 */
const shape = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(postgres|postgresql):\/\//,
      "give a PostgreSQL address, as in postgres://user:password@host/database, or leave it out for SQLite",
    )
    .optional()
    .describe("the PostgreSQL database; without it a SQLite file in DATA_FOLDER"),
  DATA_FOLDER: z
    .string()
    .min(1)
    .default("./data")
    .describe("where the SQLite file lies; made where it is missing"),
  GUEST_STARTS_PER_HOUR: count(20).describe("how many attempts one guest may start within an hour"),
  GUEST_OPEN_ATTEMPTS: count(5).describe("how many attempts of one guest may be open at a time"),
  ADDRESS_STARTS_PER_HOUR: count(60).describe(
    "how many attempts may be started from one network address within an hour, by however many guests: who drops the cookie meets this one; a training room that shares an address may need more",
  ),
  ATTEMPT_ENTRIES: count(1_000).describe("how many entries one attempt's transcript may have"),
  REPLY_CHARACTERS: count(20_000).describe("the longest reply, in UTF-16 units"),
  BODY_BYTES: count(65_536).describe("the biggest request body"),
  RETENTION_DAYS: count(30).describe(
    "guests' attempts are deleted when nothing was done in them for so many days",
  ),
  PUBLIC_ADDRESS: z
    .string()
    .regex(/^https?:\/\/[^/]+$/, "give scheme and host only, as in https://composure.example.org")
    .optional()
    .describe(
      "the address under which people reach this server, for the links in e-mails and on the console; without it http://localhost and the port",
    ),
  AUTH_SECRET: z
    .string()
    .min(32, "give at least 32 characters")
    .optional()
    .describe(
      "what sessions are signed with; without it one is made at the first start and kept in DATA_FOLDER; several servers need the same",
    ),
  OIDC_ISSUER: z
    .string()
    .regex(/^https?:\/\//, "give the issuer's address, as in https://login.example.org/realms/staff")
    .optional()
    .describe(
      "single sign-on for staff by OpenID Connect: the issuer; with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET",
    ),
  OIDC_CLIENT_ID: z.string().min(1).optional().describe("this server's id at the issuer"),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe("this server's secret at the issuer"),
  OIDC_NAME: z
    .string()
    .min(1)
    .default("single sign-on")
    .describe("what the button on the sign-in page calls it"),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "give a mail server's address, as in smtp://user:password@host:587")
    .optional()
    .describe("the mail server for invitations and reminders; without it links are copied by hand"),
  MAIL_FROM: z.string().min(3).default("Composure <composure@localhost>").describe("the sender of e-mails"),
  WRONG_LINKS_PER_HOUR: count(20).describe(
    "how many links or keys that are none may be tried from one network address within an hour",
  ),
  PROGRAM_CALLS_PER_MINUTE: count(300).describe("how many calls of the API one key may make within a minute"),
  WEBHOOKS_OVER_HTTP: flag.describe(
    "1 lets webhooks go to http:// addresses within your own network; without it only https:// and this very machine",
  ),
  TRUST_PROXY: flag.describe(
    "1 where a reverse proxy of yours stands before the server: X-Forwarded-For and -Proto are believed",
  ),
  COMPOSURE_TEST_CLOCK: flag.describe(
    "1 only in tests: the header or cookie x-composure-clock-offset moves the clock, in ms",
  ),
});

/** The settings of this server, checked. */
export type Settings = z.infer<typeof shape>;

const names = Object.keys(shape.shape);

let last: { values: readonly (string | undefined)[]; settings: Settings } | null = null;

/**
 * The settings out of the environment: parsed once, and again only when a variable has changed.
 * Throws an Error that names each wrong variable and what is wrong with it.
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  if (last !== null && names.every((name, place) => read(environment, name) === last?.values[place]))
    return last.settings;
  const values = names.map((name) => read(environment, name));
  const parsed = shape.safeParse(Object.fromEntries(names.map((name, place) => [name, values[place]])));
  if (!parsed.success) throw new Error(explain(parsed.error));
  last = { values, settings: parsed.data };
  return parsed.data;
}

/** A variable that is set to nothing counts as left out: that is how compose files write it. */
function read(environment: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  return environment[name] || undefined;
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  return ["The settings cannot be used. Change or leave out these environment variables:", ...lines].join(
    "\n",
  );
}
