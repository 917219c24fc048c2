import { guestCookie } from "@/access/viewer/identify-viewer";
import { readSettings } from "@/settings";

/** As long as browsers keep one at most. What it leads to is deleted much earlier. */
const seconds = 400 * 24 * 60 * 60;

/** The header that gives a browser the token of its guest, out of reach of scripts and of other sites. */
export function setGuestCookie(request: Request, token: string): Record<string, string> {
  const secure = isSecure(request) ? "; Secure" : "";
  return {
    "set-cookie": `${guestCookie}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`,
  };
}

function isSecure({ url, headers }: Request): boolean {
  const forwarded = readSettings().TRUST_PROXY && headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return forwarded === "https" || new URL(url).protocol === "https:";
}
