import "server-only";
import { drizzleAdapter } from "@better-auth/drizzle-adapter";
import { betterAuth } from "better-auth";
import { APIError } from "better-auth/api";
import { nextCookies } from "better-auth/next-js";
import { genericOAuth } from "better-auth/plugins";
import { and, eq, isNull } from "drizzle-orm";
import { database } from "@/db/database";
import { makeId } from "@/db/make-id";
import { accounts } from "@/db/schema/staff/accounts";
import { rateLimits } from "@/db/schema/staff/rate-limits";
import { sessions } from "@/db/schema/staff/sessions";
import { staff } from "@/db/schema/staff/staff";
import { verifications } from "@/db/schema/staff/verifications";
import { currentStore } from "@/db/store/current-store";
import type { Store } from "@/db/store/store";
import { readSettings, type Settings } from "@/settings";
import { addressHeader } from "../viewer/read-address";
import { readSecret } from "./read-secret";

type Auth = ReturnType<typeof makeAuth>;

declare global {
  // Next loads a module once per bundle: what must be one sits here.
  var composureAuth: { store: Store; auth: Auth } | undefined;
}

export const passwordLengths = { least: 12, most: 128 };

/** The auth library over this process's database: passwords, sessions, throttling, single sign-on. */
export function currentAuth(): Auth {
  const store = currentStore();
  if (globalThis.composureAuth?.store !== store)
    globalThis.composureAuth = { store, auth: makeAuth(store, readSettings()) };
  return globalThis.composureAuth.auth;
}

function makeAuth(store: Store, settings: Settings) {
  const schema = { staff, sessions, accounts, verifications, rateLimits };
  return betterAuth({
    appName: "Composure",
    secret: readSecret(settings),
    ...(settings.PUBLIC_ADDRESS && { baseURL: settings.PUBLIC_ADDRESS }),
    trustedOrigins: async (request) => (request ? [readOwnOrigin(request, settings)] : []),
    database: drizzleAdapter(store.handle, {
      provider: store.dialect === "sqlite" ? "sqlite" : "pg",
      schema,
    }),
    telemetry: { enabled: false },
    user: {
      modelName: "staff",
      additionalFields: {
        role: { type: "string", required: true, input: false },
        closedAt: { type: "date", required: false, input: false },
      },
    },
    session: { modelName: "sessions", expiresIn: 7 * day, updateAge: day },
    account: { modelName: "accounts", accountLinking: { enabled: true, trustedProviders: ["oidc"] } },
    verification: { modelName: "verifications" },
    emailAndPassword: {
      enabled: true,
      // Accounts are made by invitation only (join-staff.ts).
      disableSignUp: true,
      minPasswordLength: passwordLengths.least,
      maxPasswordLength: passwordLengths.most,
    },
    // Whoever's account was closed keeps their password, and is signed in by it no more.
    databaseHooks: { session: { create: { before: async ({ userId }) => refuseClosed(userId) } } },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "rateLimits",
      window: 60,
      max: 100,
      customRules: { "/sign-in/email": { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: "composure",
      useSecureCookies: isReachedByHttps(settings),
      database: { generateId: () => makeId(Date.now()) },
      ipAddress: { ipAddressHeaders: [settings.TRUST_PROXY ? "x-forwarded-for" : addressHeader] },
    },
    disabledPaths: ["/sign-up/email", "/delete-user", "/change-email", "/update-user"],
    logger: { level: "error" },
    plugins: [...singleSignOn(settings), nextCookies()],
  });
}

/**
 * By itself the library sends secure cookies from every built server, and a browser that came by http:// keeps none of them:
 * Safari not even on localhost.
 */
function isReachedByHttps({ PUBLIC_ADDRESS, TRUST_PROXY }: Settings): boolean {
  return PUBLIC_ADDRESS ? PUBLIC_ADDRESS.startsWith("https://") : TRUST_PROXY;
}

async function refuseClosed(member: string): Promise<void> {
  const open = and(eq(staff.id, member), isNull(staff.closedAt));
  if ((await database().$count(staff, open)) > 0) return;
  throw new APIError("UNAUTHORIZED", { message: "This account was closed." });
}

/** In seconds, as the library counts. */
const day = 24 * 60 * 60;

/** Who is no member of the staff yet gets no account by it: an owner invites them first. */
function singleSignOn({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }: Settings) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: "oidc",
          discoveryUrl: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
          clientId: OIDC_CLIENT_ID,
          clientSecret: OIDC_CLIENT_SECRET,
          scopes: ["openid", "email", "profile"],
          requireIdTokenVerification: true,
          disableSignUp: true,
        },
      ],
    }),
  ];
}

/** The address that this very request was sent to: a page of another site has another one. */
function readOwnOrigin({ url, headers }: Request, { TRUST_PROXY }: Settings): string {
  const host = (TRUST_PROXY && headers.get("x-forwarded-host")) || headers.get("host") || new URL(url).host;
  const scheme = (TRUST_PROXY && headers.get("x-forwarded-proto")?.split(",")[0]) || new URL(url).protocol;
  return `${scheme.replace(":", "")}://${host}`;
}
