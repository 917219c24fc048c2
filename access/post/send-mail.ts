import "server-only";
import { createTransport } from "nodemailer";
import { readSettings } from "@/settings";
import { mail } from "./letter";
import { PostError } from "./post-error";
import { readPost } from "./read-post";

type Letter = { id: string; to: string; body: Record<string, unknown> };

const second = 1000;
const patience = {
  connectionTimeout: 15 * second,
  greetingTimeout: 15 * second,
  socketTimeout: 60 * second,
  dnsTimeout: 15 * second,
};

/**
 * Hands an e-mail to the mail server. Its message id comes from the outbox: sent twice after a crash, it is the same
 * e-mail to whoever receives it. Throws PostError with words of our own, never with the address.
 */
export async function sendMail({ id, to, body }: Letter): Promise<void> {
  const { SMTP_URL } = readSettings();
  if (SMTP_URL === undefined) throw new PostError("no mail server is configured", false);
  const { subject, text, html, follows } = mail.parse(body);
  const { from, address } = readPost();
  const name = (letter: string) => `<${letter}@${new URL(address).hostname}>`;
  const transport = createTransport({ url: SMTP_URL, ...patience });
  try {
    await transport.sendMail({
      from,
      // An object, so that nothing in an address is taken for a second one.
      to: { name: "", address: to },
      subject,
      text,
      html,
      messageId: name(id),
      ...(follows !== null && { inReplyTo: name(follows), references: [name(follows)] }),
      // Nobody is away from an invitation: answering machines keep still.
      headers: { "Auto-Submitted": "auto-generated" },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    throw explain(error);
  } finally {
    transport.close();
  }
}

function explain(error: unknown): PostError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const answer = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
  if (code === "EENVELOPE" || code === "EMESSAGE") {
    const refused = answer >= 500;
    const what = code === "EENVELOPE" ? "the address was refused" : "the e-mail was refused";
    return new PostError(answer > 0 ? `${what} (${answer})` : what, refused);
  }
  if (code === "EAUTH") return new PostError("the mail server refuses this server's sign-in", false);
  if (answer > 0) return new PostError(`the mail server did not take it (${answer})`, false);
  return new PostError("the mail server cannot be reached", false);
}
