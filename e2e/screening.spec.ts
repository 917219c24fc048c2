import type { Browser, Page } from "playwright/test";
import { composer, hearCustomer, log, sendReply } from "./attempt";
import { endChat } from "./end-chat";
import { expect, expectAccessible, test } from "./fixtures";
import { makeOwnServer } from "./own-server";
import { playTrainee } from "./play-trainee";
import { readTrainee } from "./read-trainee";
import { writeToDeadServer } from "./write-to-dead-server";

// A server that was killed, and a link that was revoked, are what this journey is about.
test.use({ expectedErrors: /Failed to load resource/, actionTimeout: 20_000, navigationTimeout: 30_000 });

const names = ["Ana Souza", "Ben Okoro", "Cleo Brandt"] as const;
const firstPlay = "surgeon-day-room";
const secondPlay = "violin-in-the-rain";

test("an owner sets up, a recruiter screens three candidates, reviews blind, overrides, decides and exports", async ({
  browser,
}) => {
  // Five people's work, and three starts of a server.
  test.setTimeout(600_000);
  const server = await makeOwnServer();
  try {
    await server.start();
    const owner = await openPage(browser, server.origin);
    await join(owner, await readFirstLink(server.readConsole), "Ola Owner");
    const recruiter = await openPage(browser, server.origin);
    await join(recruiter, await inviteRecruiter(owner), "Rita Recruiter");
    const board = await makeScreening(recruiter);
    const links = await inviteCandidates(recruiter);

    const ana = await openCandidate(browser, server.origin, links[0]);
    await playRolePlay(ana, firstPlay, "good");
    const attempt = await beginRolePlay(ana);
    await hearCustomer(ana, attempt);
    await sendReply(ana, "Hello, I have your parcel open before me.");
    await writeToDeadServer(server, ana, "Written while the server lay dead");
    await expect(log(ana)).toContainText("Hello, I have your parcel open before me.");
    if (!(await playTrainee(ana, attempt, readTrainee(secondPlay, "good")))) await endChat(ana);
    await finish(ana, "Ana Souza");

    const ben = await openCandidate(browser, server.origin, links[1]);
    await playRolePlay(ben, firstPlay, "robotic");
    await playRolePlay(ben, secondPlay, "rude");
    await finish(ben, "Ben Okoro");
    // What is another candidate's is not there.
    expect((await ben.request.get(`/api/attempts/${attempt}`)).status()).toBe(404);

    const cleo = await openCandidate(browser, server.origin, links[2]);
    await revoke(recruiter, board, "Cleo Brandt");
    await cleo.reload();
    await expect(cleo.getByRole("button", { name: "Agree and go on" })).toHaveCount(0);
    expect((await cleo.goto(new URL(links[2]).pathname))?.ok()).toBe(false);

    await reviewBlind(recruiter, board);
    await exportRanking(recruiter, board);
  } finally {
    await server.close();
  }
});

async function openPage(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL, locale: "en-GB" })).newPage();
}

/** The path of the one-time link that the server prints while it has no owner. */
async function readFirstLink(readConsole: () => string): Promise<string> {
  const find = () => /\/join\/\S+/.exec(readConsole())?.[0] ?? "";
  await expect.poll(find).not.toBe("");
  return find();
}

async function join(page: Page, path: string, name: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail").fill(`${name.replace(" ", ".")}@example.org`);
  await page.getByLabel("Password").fill("four plain words here");
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.waitForURL("**/screenings");
}

async function inviteRecruiter(owner: Page): Promise<string> {
  await owner.getByRole("link", { name: "Staff" }).click();
  await owner.getByLabel("For whom").fill("Rita");
  await owner.getByRole("button", { name: "Make a link" }).click();
  const link = owner.getByLabel("Their link");
  await expect(link).toHaveValue(/^http/);
  await expectAccessible(owner);
  return new URL(await link.inputValue()).pathname;
}

/** Makes and opens a blind screening of two role-plays; gives the path of its board. */
async function makeScreening(page: Page): Promise<string> {
  await page.goto("/screenings/new");
  await page.getByLabel("Title").fill("Support agent, evenings");
  await page.getByRole("region", { name: "Role-play 1" }).getByLabel("Nine to five, in the dark").check();
  await page.getByRole("button", { name: "Add a role-play" }).click();
  await page.getByRole("region", { name: "Role-play 2" }).getByLabel("The violin in the rain").check();
  await page.getByLabel("Duration that candidates are told").fill("50");
  await page.getByLabel("Whom candidates can ask").fill("Rita Recruiter, rita@example.org");
  await page.getByLabel("Ask for the employment history").check();
  await page.getByLabel("Ask, voluntarily").check();
  await page.getByLabel("Blind until the decision").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Make the draft" }).click();
  await page.getByRole("button", { name: "Open the screening" }).click();
  await expect(page.getByRole("button", { name: "Close the screening" })).toBeVisible();
  return `/screenings/${new URL(page.url()).pathname.split("/")[2]}`;
}

/** Gives the candidates' links, in the order of their names. */
async function inviteCandidates(page: Page): Promise<[string, string, string]> {
  await page
    .getByRole("link", { name: /^Invite/ })
    .first()
    .click();
  const list = names.map((name) => `${name}, ${name.split(" ")[0]}@example.org`).join("\n");
  await page.getByLabel("Candidates, one a line").fill(list);
  await page.getByRole("button", { name: "Check the list" }).click();
  await page.getByRole("button", { name: "Invite 3 candidates" }).click();
  const made = page.getByRole("region", { name: "The links" });
  const read = async (name: string) => {
    await expect(made.getByLabel(name)).toHaveValue(/^http/);
    return made.getByLabel(name).inputValue();
  };
  return [await read(names[0]), await read(names[1]), await read(names[2])];
}

/** Opens a link, and marks that the notice was read; the button comes with the first role-play. */
async function openCandidate(browser: Browser, baseURL: string, link: string): Promise<Page> {
  const page = await openPage(browser, baseURL);
  await page.goto(link);
  await page.waitForURL("**/invitation");
  await expectAccessible(page);
  await page.getByLabel("I have read this and agree to it.").check();
  return page;
}

async function beginRolePlay(page: Page): Promise<string> {
  const agree = page.getByRole("button", { name: "Agree and go on" });
  const without = page.getByRole("button", { name: "Go on without" });
  const begin = page.getByRole("button", { name: "Begin the role-play" });
  await expect(agree.or(without).or(begin)).toBeVisible();
  if (await agree.isVisible()) await agree.click();
  await expect(without.or(begin)).toBeVisible();
  if (await without.isVisible()) await without.click();
  await begin.click();
  await page.waitForURL(/\/attempts\/[^/]+$/);
  await expect(composer(page)).toBeVisible();
  // Neither coach nor mood nor grade in a screening.
  await expect(page.getByRole("switch")).toHaveCount(0);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

async function playRolePlay(page: Page, scenario: string, trainee: string): Promise<void> {
  const attempt = await beginRolePlay(page);
  if (!(await playTrainee(page, attempt, readTrainee(scenario, trainee)))) await endChat(page);
  await goOn(page);
}

async function goOn(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Go on" }).click();
  await page.waitForURL("**/invitation");
}

async function finish(page: Page, name: string): Promise<void> {
  if (!page.url().endsWith("/invitation")) await goOn(page);
  await expect(page.getByRole("heading", { name: "Three voluntary questions" })).toBeVisible();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(page.getByRole("heading", { name: `Thank you, ${name}` })).toBeVisible();
  await expectAccessible(page);
}

async function revoke(page: Page, board: string, name: string): Promise<void> {
  await page.goto(board);
  await expect(page.getByText(name)).toHaveCount(0);
  await page.getByRole("link", { name: "show names" }).click();
  await page.getByRole("button", { name: `Actions for ${name}` }).click();
  await page.getByRole("button", { name: "Revoke the invitation" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toContainText(/revoked/i);
  await expectAccessible(page);
}

/** Reads the best one by alias, puts another level beside the machine's, and advances them: only then the name shows. */
async function reviewBlind(page: Page, board: string): Promise<void> {
  await page.goto(`${board}/ranking`);
  const candidates = page.getByRole("link", { name: /^Candidate / });
  await expect(candidates).toHaveCount(2);
  for (const name of names) await expect(page.getByText(name)).toHaveCount(0);
  await expectAccessible(page);
  await candidates.first().click();
  await expect(page.getByRole("heading", { level: 2, name: /^Candidate / })).toBeVisible();
  await expect(page.getByText("Ana Souza")).toHaveCount(0);

  await page.locator("details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  await page
    .getByRole("button", { name: /^Put another level beside it for/ })
    .first()
    .click();
  await page.getByLabel("Your level").selectOption("2");
  await page.getByLabel("Why", { exact: true }).first().fill("The feeling was named, though very late.");
  await page.getByRole("button", { name: "Keep this level" }).click();
  await expect(page.getByText("The feeling was named, though very late.")).toBeVisible();
  await expect(page.getByText(/beside the machine/).first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /reviewed this/ }).click();
  await expect(page.getByText(/Rita Recruiter has reviewed this/)).toBeVisible();
  await page.getByRole("radio", { name: /^Advance/ }).check();
  const decision = page.getByRole("region", { name: "Decision" });
  await decision.getByLabel("Why").fill("Calm throughout, and both cases solved.");
  await decision.getByRole("button", { name: "Keep the decision" }).click();
  await expect(decision.getByText("Calm throughout, and both cases solved.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Ana Souza" })).toBeVisible();
}

async function exportRanking(page: Page, board: string): Promise<void> {
  await page.goto(`${board}/ranking`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /CSV/ }).click(),
  ]);
  const csv = await (await download.createReadStream()).toArray();
  const text = Buffer.concat(csv).toString("utf8");
  expect(text).toContain("Ana Souza");
  // Nothing is decided about the other one: blind stays blind.
  expect(text).not.toContain("Ben Okoro");
  expect(text.trim().split(/\r?\n/)).toHaveLength(3);
}
