import "server-only";
import { readSettings } from "@/settings";

/** Whether this server sends e-mails, from whom, and the address under which people reach it. */
export function readPost(): { ready: boolean; from: string; address: string } {
  const { SMTP_URL, MAIL_FROM, PUBLIC_ADDRESS } = readSettings();
  const address = PUBLIC_ADDRESS ?? `http://localhost:${process.env.PORT || "3000"}`;
  return { ready: SMTP_URL !== undefined, from: MAIL_FROM, address };
}
