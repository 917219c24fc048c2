import { readSettings } from "@/settings";

/**
 * The header that gives a browser a secret to keep for so many seconds, out of reach of scripts and of other sites, and
 * where it came by https never sent without it.
 */
export function writeCookie(request: Request, name: string, value: string, seconds: number): string {
  const secure = isSecure(request) ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

function isSecure({ url, headers }: Request): boolean {
  const forwarded = readSettings().TRUST_PROXY && headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return forwarded === "https" || new URL(url).protocol === "https:";
}
