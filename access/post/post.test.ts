import { eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { commit } from "@/db/commit";
import { database } from "@/db/database";
import { outbox } from "@/db/schema/post/outbox";
import { boardQuery } from "@/scenarios/screening/board";
import { inviteCandidates } from "../invitations/invite-candidates";
import { readBoard } from "../invitations/read-board";
import { remindCandidates } from "../invitations/remind-candidates";
import type { Staff } from "../staff/staff";
import { hour, minute, noon, openTrialHouse } from "../trial/open-trial-house";
import { openTrialMailServer, type TrialMailServer } from "../trial/open-trial-mail-server";
import { trialScreening, trialStaff } from "../trial/open-trial-screening";
import { deliverNext } from "./deliver-next";
import { deliverPost } from "./deliver-post";
import { queueMail } from "./queue-mail";
import { writeInvitation } from "./write-invitation";
import { writeReminder } from "./write-reminder";

let store: Awaited<ReturnType<typeof openTrialHouse>>;
let server: TrialMailServer;
let recruiter: Staff;
let screening: string;
beforeAll(async () => {
  store = await openTrialHouse();
  recruiter = await trialStaff("recruiter");
});
beforeEach(async () => {
  await commit((to) => to.delete(outbox));
  server = await openTrialMailServer();
  process.env.SMTP_URL = server.address;
  process.env.PUBLIC_ADDRESS = "https://composure.example.org";
  screening = (await trialScreening()).id;
});
afterEach(() => server.close());
afterAll(async () => {
  delete process.env.SMTP_URL;
  delete process.env.PUBLIC_ADDRESS;
  await store.close();
});

async function invite(name: string, email = `${name.toLowerCase()}@example.org`) {
  const candidates = [{ name, email, reference: null, extraTime: 0 }];
  const { links } = await inviteCandidates(recruiter, { screening, candidates, days: 14, mail: true }, noon);
  return links[0] ?? { id: "", path: "" };
}

async function letterTo(invitation: string) {
  const [letter] = await database().select().from(outbox).where(eq(outbox.invitation, invitation));
  if (!letter) throw new Error("Nothing was queued.");
  return letter;
}

/** What stands in an e-mail once its transfer encoding is taken off. */
const plain = (text: string) =>
  text
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
const headerOf = (text: string, name: string) => new RegExp(`^${name}: (.*)$`, "im").exec(text)?.[1];

test("an invitation goes out once, with its link, and then the link is kept nowhere", async () => {
  const { id, path } = await invite("Ana");
  expect(await deliverPost(noon)).toBe(1);
  expect(await deliverPost(noon + hour)).toBe(0);
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]?.to).toEqual(["ana@example.org"]);
  expect(plain(server.taken[0]?.text ?? "")).toContain(`https://composure.example.org${path}`);
  const letter = await letterTo(id);
  expect(letter).toMatchObject({ body: {}, tries: 1, problem: null });
  expect(letter.sentAt?.getTime()).toBe(noon);
});

test("a server that is killed after sending, before noting it, sends again under the same message id", async () => {
  const { id } = await invite("Ana");
  // What a killed server leaves behind is what stands in the database while the mail server takes the e-mail.
  let left: Awaited<ReturnType<typeof letterTo>> | null = null;
  server.onTaken = async () => {
    left ??= await letterTo(id);
  };
  await deliverPost(noon);
  if (!left) throw new Error("The e-mail did not arrive.");
  const kept: Awaited<ReturnType<typeof letterTo>> = left;
  await commit((to) => to.update(outbox).set(kept).where(eq(outbox.id, kept.id)));
  await store.reopen();
  // The one that was killed had taken it for a few minutes.
  expect(await deliverPost(noon + minute)).toBe(0);
  expect(await deliverPost(noon + 10 * minute)).toBe(1);
  const ids = server.taken.map(({ text }) => headerOf(text, "Message-ID"));
  expect(ids).toEqual([`<${kept.id}@composure.example.org>`, `<${kept.id}@composure.example.org>`]);
  expect(await deliverPost(noon + hour)).toBe(0);
});

test("what was queued by one cause is never queued again", async () => {
  const { id } = await invite("Ana");
  const mail = { subject: "Again", text: "Again", html: "Again", follows: null };
  const letter = { cause: `invitation ${id}`, invitation: id, to: "ana@example.org", mail };
  await commit(queueMail(letter, noon), queueMail(letter, noon));
  expect(await database().select().from(outbox)).toHaveLength(1);
  await deliverPost(noon);
  await commit(queueMail(letter, noon));
  expect(await deliverPost(noon + hour)).toBe(0);
  expect(server.taken).toHaveLength(1);
});

test("several servers at work at once send each e-mail once", async () => {
  for (let count = 0; count < 12; count += 1) await invite(`Ana${count}`);
  await Promise.all([deliverPost(noon), deliverPost(noon), deliverPost(noon)]);
  expect(server.taken.map(({ to }) => to[0]).sort()).toHaveLength(12);
  expect(new Set(server.taken.map(({ to }) => to[0])).size).toBe(12);
});

test("what the mail server does not take now is tried again after 1, 2, 4 … minutes, eight times in all", async () => {
  const { id } = await invite("Ana");
  server.refuse = "451 try again later";
  const times: number[] = [];
  for (let now = noon; now < noon + 6 * hour; now += minute)
    if (await deliverNext(now)) times.push((now - noon) / minute);
  expect(times).toEqual([0, 1, 3, 7, 15, 31, 63, 127]);
  const letter = await letterTo(id);
  expect(letter.failedAt).not.toBeNull();
  // Its link is a key, and can be sent no more.
  expect(letter.body).toEqual({});
  expect(letter.problem).toBe("the address was refused (451)");
});

test("a mail server that comes back gets what has waited", async () => {
  const { id } = await invite("Ana");
  await server.close();
  await deliverPost(noon);
  expect(await letterTo(id)).toMatchObject({
    tries: 1,
    problem: "the mail server cannot be reached",
    sentAt: null,
  });
  server = await openTrialMailServer();
  process.env.SMTP_URL = server.address;
  await deliverPost(noon + minute);
  expect(server.taken).toHaveLength(1);
  expect(await letterTo(id)).toMatchObject({ tries: 2, problem: null });
});

test("an address that does not exist is not tried again, and the board says so", async () => {
  const { id } = await invite("Ana");
  server.refuse = "550 no such mailbox ana@example.org";
  await deliverPost(noon);
  server.refuse = null;
  await invite("Rolf");
  await deliverPost(noon + hour);
  expect(server.taken.map(({ to }) => to)).toEqual([["rolf@example.org"]]);
  const board = await readBoard(recruiter, { screening, query: boardQuery.parse({ needs: "mail" }) }, noon);
  expect(board.failedMails).toBe(1);
  expect(board.rows.map((row) => ({ id: row.id, mail: row.mail }))).toEqual([
    { id, mail: { state: "failed", problem: "the address was refused (550)" } },
  ]);
});

test("without a mail server e-mails wait, and are not counted as tried", async () => {
  const { id } = await invite("Ana");
  delete process.env.SMTP_URL;
  expect(await deliverPost(noon)).toBe(0);
  expect(await letterTo(id)).toMatchObject({ tries: 0, failedAt: null });
});

test("a reminder refers to the invitation, so that both stand together", async () => {
  await invite("Ana");
  await deliverPost(noon);
  await remindCandidates(recruiter, { screening }, noon + 25 * hour);
  await deliverPost(noon + 25 * hour);
  const [first, second] = server.taken.map(({ text }) => text);
  expect(headerOf(second ?? "", "In-Reply-To")).toBe(headerOf(first ?? "", "Message-ID"));
});

test("nobody can be written to by a name or an address of a strange form", async () => {
  await invite('Ana"\r\nBcc: eve@example.org <x@example.org>', "ana@example.org");
  await deliverPost(noon);
  expect(server.taken[0]?.to).toEqual(["ana@example.org"]);
  expect(server.taken[0]?.text.split("\n\n")[0]).not.toMatch(/^bcc:/im);
});

const told = {
  ...{
    name: "Ana <b>Souza</b>",
    title: "Support & more",
    minutes: 40,
    link: "https://composure.example.org/i/abc",
  },
  ...{
    until: new Date(noon),
    contact: "Rita, rita@example.org",
    introduction: "First.\n\nSecond <i>part</i>.",
  },
};

test.each(["en", "es", "fr", "de"] as const)(
  "the texts in %s say all that is needed, and typed signs stay signs",
  (language) => {
    const invitation = writeInvitation({ language, ...told });
    for (const needed of [told.name, told.title, "40", told.link, told.contact, "First.", "2026"])
      expect(invitation.text).toContain(needed);
    expect(invitation.html).toContain(`lang="${language}"`);
    expect(invitation.html).toContain("Ana &lt;b&gt;Souza&lt;/b&gt;");
    expect(invitation.html).not.toMatch(/<b>|<i>/);
    for (const opened of [true, false]) {
      const reminder = writeReminder({ language, ...told, opened });
      for (const needed of [told.name, told.title, told.contact, "2026"])
        expect(reminder.text).toContain(needed);
      expect(reminder.text).not.toContain("/i/");
    }
  },
);

test("a title with a line break stays one subject line", () => {
  expect(writeInvitation({ language: "en", ...told, title: "Support\r\nBcc: eve" }).subject).toBe(
    "Your invitation: Support Bcc: eve",
  );
});
