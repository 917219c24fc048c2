import { beginAttempt, composer, hearCustomer, log } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("on a phone the conversation stands alone, and the rest is one thumb away", async ({ page }) => {
  const attempt = await beginAttempt(page, "violin-in-the-rain");
  await hearCustomer(page, attempt);
  const parts = page.getByRole("navigation", { name: "Parts of the desk" });
  await expect(page.getByRole("region", { name: "Customer", exact: true })).toBeHidden();

  await parts.getByRole("button", { name: "Customer" }).tap();
  await expect(log(page)).toBeHidden();
  await page.getByRole("button", { name: "Profile" }).tap();
  await expectAccessible(page);

  await parts.getByRole("button", { name: "Desk" }).tap();
  await page.getByRole("tab", { name: "Replies" }).tap();
  await page
    .getByRole("button", { name: /^Insert/ })
    .first()
    .tap();
  await expect(log(page)).toBeVisible();
  await expect(composer(page)).toBeFocused();
  await expect(composer(page)).not.toHaveValue("");
  await expectAccessible(page);

  for (const path of ["/", "/scenarios/violin-in-the-rain", `/attempts/${attempt}`]) {
    await page.goto(path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
  }
});
