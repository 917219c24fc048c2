import type { Page } from "playwright/test";
import { beginAttempt, composer, hearCustomer, sendReply } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";

const scenario = "three-missed-engineers";

test("the pages up to the chat are free of barriers, light and dark", async ({ page }) => {
  test.slow();
  await page.goto("/");
  await expectBoth(page);
  await page.goto(`/scenarios/${scenario}`);
  await expectBoth(page);
  const attempt = await beginAttempt(page, scenario);
  await hearCustomer(page, attempt);
  await sendReply(page, "Three days off, and nobody came: that is maddening. What do you need most today?");
  await page.getByRole("tab", { name: "Actions" }).click();
  await page.getByRole("button", { name: "Transfer" }).click();
  await expectBoth(page);
  await page.goto("/attempts");
  await expectBoth(page);
});

test("one can pause, leave, come back and stop, at no cost", async ({ page }) => {
  const attempt = await beginAttempt(page, scenario);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByRole("button", { name: "Go on" }).first()).toBeVisible();
  await composer(page).fill("Written in the pause");
  await page.goto(`/attempts/${attempt}/scorecard`);
  await expect(page.getByRole("heading", { name: "The chat is still open" })).toBeVisible();
  await page.goto("/");
  await page.getByRole("region", { name: "Go on where you left off" }).getByRole("link").click();
  await expect(composer(page)).toHaveValue("Written in the pause");
  await page.getByRole("button", { name: "Go on" }).first().click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  await stop(page);
});

test("the end and the scorecard are free of barriers, and the scorecard prints whole", async ({ page }) => {
  test.slow();
  const attempt = await beginAttempt(page, scenario);
  await hearCustomer(page, attempt);
  await sendReply(page, "Three days off, and nobody came: that is maddening. What do you need most today?");
  await stop(page);
  await expectBoth(page);
  await page.getByRole("link", { name: "Read your scorecard" }).click();
  await expect(page.getByRole("heading", { name: "Every criterion" })).toBeVisible();
  await expectBoth(page);

  const source = page.getByText(/^From: /).first();
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(source).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.getByRole("button", { name: "The same run" }).click();
  await expect(composer(page)).toBeVisible();
});

async function stop(page: Page) {
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop the role-play" }).click();
  await expect(page.getByRole("region", { name: "The end" })).toContainText("does not count against you");
}

async function expectBoth(page: Page) {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
}

test.describe("what is not there", () => {
  test.use({ expectedErrors: /404/ });

  test("an unknown address says so, and another's attempt is not found", async ({ page, browser }) => {
    await page.goto("/nowhere");
    await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await expectAccessible(page);
    const attempt = await beginAttempt(page, "violin-in-the-rain");
    const stranger = await browser.newContext();
    const strangersPage = await stranger.newPage();
    await strangersPage.goto(new URL(`/attempts/${attempt}`, page.url()).href);
    await expect(strangersPage.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
    await stranger.close();
  });
});
