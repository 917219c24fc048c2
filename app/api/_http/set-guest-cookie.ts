import { guestCookie } from "@/access/viewer/identify-viewer";
import { writeCookie } from "./write-cookie";

/** As long as browsers keep one at most. What it leads to is deleted much earlier. */
const seconds = 400 * 24 * 60 * 60;

/** The header that gives a browser the token of its guest, out of reach of scripts and of other sites. */
export function setGuestCookie(request: Request, token: string): Record<string, string> {
  return { "set-cookie": writeCookie(request, guestCookie, token, seconds) };
}
