import { beginAttempt, composer, hearCustomer, log, sendReply } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";

test("every page is free of barriers, light and dark, and the scorecard prints whole", async ({ page }) => {
  const expectBoth = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  await page.goto("/");
  await expectBoth();
  await page.goto("/scenarios/three-missed-engineers");
  await expectBoth();

  const attempt = await beginAttempt(page, "three-missed-engineers");
  await hearCustomer(page, attempt);
  await sendReply(page, "Three days off, and nobody came: that is maddening. What do you need most today?");
  await hearCustomer(page, attempt);
  await page.getByRole("tab", { name: "Actions" }).click();
  await page.getByRole("button", { name: "Transfer" }).click();
  await expectBoth();

  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Paused.", { exact: false }).first()).toBeVisible();
  await composer(page).fill("Written in the pause");
  await page.reload();
  await expect(composer(page)).toHaveValue("Written in the pause");
  await page.getByRole("button", { name: "Go on" }).first().click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();

  await page.goto("/");
  await expect(page.getByRole("region", { name: "Go on where you left off" })).toContainText(
    "Three engineers",
  );
  await page.goto(`/attempts/${attempt}/scorecard`);
  await expect(page.getByRole("heading", { name: "The chat is still open" })).toBeVisible();
  await page.getByRole("link", { name: "Back to the chat" }).click();

  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop the role-play" }).click();
  await expect(page.getByText("That does not count against you", { exact: false }).first()).toBeVisible();
  await expect(log(page)).toContainText("Three days off");
  await expectBoth();
  await page.getByRole("link", { name: "Read your scorecard" }).click();
  await expect(page.getByRole("heading", { name: "Every criterion" })).toBeVisible();
  await expectBoth();

  const source = page.getByText(/^From: /).first();
  await expect(source).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(source).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await page.emulateMedia({ media: "screen", colorScheme: "light" });

  await page.getByRole("button", { name: "The same run" }).click();
  await expect(composer(page)).toBeVisible();
  await page.goto("/attempts");
  await expectBoth();
});

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
