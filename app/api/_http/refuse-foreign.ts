import { AppError } from "@/access/app-error";
import { readSettings } from "@/settings";

/**
 * Refuses what a page of another site makes a browser send: the guest's cookie would go along with it. Browsers say
 * where a request comes from (Sec-Fetch-Site, or older ones only Origin); programs say neither, and may ask.
 */
export function refuseForeign({ headers }: Request): void {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const ours = site === null ? origin === null || hostOf(origin) === ownHost(headers) : isOwn(site);
  if (!ours)
    throw new AppError("forbidden", "This request comes from another site's page, so it is not carried out.");
}

/** "none": the person asked by themselves, as in the address bar. */
function isOwn(site: string): boolean {
  return site === "same-origin" || site === "none";
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

function ownHost(headers: Headers): string | null {
  const forwarded = readSettings().TRUST_PROXY ? headers.get("x-forwarded-host") : null;
  return forwarded ?? headers.get("host");
}
