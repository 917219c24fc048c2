import type { Page } from "playwright/test";
import { beginAttempt, hearCustomer, sendReply } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";

const harsh = "Watch your mouth. It says no access here, so you weren't in.";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("what to do next time stands on the first screen, and its turn is one thumb away", async ({
    page,
  }) => {
    test.slow();
    await openScorecard(page);
    const next = page.getByRole("region", { name: /^Next time/ });
    await expect(next.getByRole("heading", { level: 2 })).toBeInViewport({ ratio: 1 });
    await expect(next.getByText("Better there")).toBeInViewport();
    const tall = await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
    expect(tall, "screens that the page is tall").toBeLessThan(6);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, "it scrolls sideways").toBeLessThanOrEqual(0);

    const link = next.getByRole("link").first();
    const turn = page.locator((await link.getAttribute("href")) ?? "");
    await expect(turn).toBeHidden();
    await link.tap();
    await expect(turn).toBeInViewport();
    await expect(turn.getByText("Made Mr Stobbart tenser: ")).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  });
});

test("all is within reach of the keyboard, under headings in their order", async ({ page }) => {
  test.slow();
  await openScorecard(page);
  const levels = await page
    .locator("main :is(h1, h2, h3, h4):visible")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);

  const row = page.locator("#criterion-self-control");
  const why = row.getByText(/^Better at/);
  await expect(why).toBeHidden();
  await row.locator("> summary").focus();
  await page.keyboard.press("Enter");
  await expect(why).toBeVisible();
  await page.keyboard.press("Tab");
  const link = row.getByRole("link").first();
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator((await link.getAttribute("href")) ?? "")).toBeInViewport();

  // Who goes from a note to its criterion finds it open.
  const criterion = page.locator("#transcript ~ * a[href^='#criterion-']").first();
  await criterion.press("Enter");
  const opened = page.locator((await criterion.getAttribute("href")) ?? "");
  await expect(opened).toHaveAttribute("open");
  await expect(opened).toBeInViewport();
});

async function openScorecard(page: Page) {
  const attempt = await beginAttempt(page, "three-missed-engineers");
  await hearCustomer(page, attempt);
  await sendReply(page, harsh);
  await hearCustomer(page, attempt);
  const stopped = await page.request.post(`/api/attempts/${attempt}/stop`, { data: {} });
  expect(stopped.status(), await stopped.text()).toBeLessThan(300);
  await page.goto(`/attempts/${attempt}/scorecard`);
  await expect(page.getByRole("heading", { name: "Every criterion" })).toBeVisible();
}
