import { beginAttempt, composer, hearCustomer, log } from "./attempt";
import { expect, test } from "./fixtures";

test("all of the desk can be used without a mouse", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();

  const attempt = await beginAttempt(page, "violin-in-the-rain");
  // Who has just begun can write at once.
  await expect(composer(page)).toBeFocused();
  await hearCustomer(page, attempt);
  await page.keyboard.press("Escape");
  await expect(composer(page)).toBeFocused();
  await page.keyboard.type("One line");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("and another");
  await page.keyboard.press("Enter");
  await expect(log(page)).toContainText("and another");
  await expect(composer(page)).toBeFocused();

  // F6 backwards: the customer's card, whose first section opens with Enter.
  await page.keyboard.press("Shift+F6");
  await expect(composer(page)).not.toBeFocused();
  await page.keyboard.press("Enter");
  await expect(
    page.getByText("Bernadette Quill, customer since November 2014", { exact: false }),
  ).toBeVisible();

  await page.keyboard.press("Control+k");
  const search = page.getByRole("searchbox", { name: "Search the knowledge base" });
  await expect(search).toBeFocused();
  await page.keyboard.type("luthier");
  await page.keyboard.press("Enter");
  await expect(search).toHaveValue("luthier");
  const found = page.getByRole("button", { name: /luthier/i }).first();
  await expect(found).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "All articles" })).toBeFocused();

  // Faster than a page is drawn, each press counts: three parts on is where one was.
  await page.evaluate(() => {
    for (const key of ["F6", "F6", "F6"])
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
  // Focus follows an arrow a moment later, as it does under a person's hand.
  for (const tab of ["Knowledge", "Replies", "Actions"]) {
    await expect(page.getByRole("tab", { name: tab })).toBeFocused();
    if (tab !== "Actions") await page.keyboard.press("ArrowRight");
  }
  await page.getByRole("button", { name: "Put on hold" }).press("Enter");
  await page.getByRole("textbox", { name: /Reason/ }).press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("is on hold and waits")).toBeVisible();

  // The search is found from another tab as well, which makes way for it.
  await page.keyboard.press("Control+k");
  await expect(search).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(composer(page)).toBeFocused();
  await page.getByRole("button", { name: "Stop" }).press("Enter");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Stop" })).toBeFocused();
});
