import "server-only";
import { AppError } from "../app-error";
import { readKey } from "../connections/key-form";
import { hashToken } from "./hash-token";
import { readAddress } from "./read-address";
import { readCookie } from "./read-cookie";
import type { Viewer } from "./viewer";

export const guestCookie = "composure_guest";
export const candidateCookie = "composure_candidate";

/** 256 bits in base64url. */
const tokenForm = /^[A-Za-z0-9_-]{43}$/;

/**
 * The viewer that a request's headers name, by `Authorization: Bearer` or else by the cookies of guest and candidate.
 * Null: nobody yet, or a program that brings a key (access/connections/identify-program.ts). Throws unauthorised where a bearer
 * token cannot be one of ours.
 */
export function identifyViewer(headers: Headers): Viewer | null {
  if (readKey(headers) !== null) return null;
  const bearer = readBearer(headers);
  const candidate = bearer === null ? readToken(headers, candidateCookie) : null;
  // Who came by an invitation's link only, and then practises, owns that by the same link.
  const guest = bearer ?? readToken(headers, guestCookie) ?? candidate;
  if (guest === null) return null;
  return {
    guest: hashToken(guest),
    candidate: candidate === null ? null : hashToken(candidate),
    address: readAddress(headers),
  };
}

/** A cookie that is not of our making counts as none: the next start sets a good one. */
function readToken(headers: Headers, cookie: string): string | null {
  const token = readCookie(headers, cookie);
  return token !== null && tokenForm.test(token) ? token : null;
}

/** Whether the request brings its token in a header, which a page of another site cannot make a browser do. */
export function bringsBearer(headers: Headers): boolean {
  return headers.has("authorization");
}

function readBearer(headers: Headers): string | null {
  const header = headers.get("authorization");
  if (header === null) return null;
  const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
  if (token && tokenForm.test(token)) return token;
  throw new AppError(
    "unauthorised",
    "The Authorization header holds no token of this server. Get one by POST /api/guests and send it as: Bearer <token>.",
  );
}
