import { beginAttempt, composer, hearCustomer, log, sendReply } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";

const scenario = "violin-in-the-rain";

test("the coach says a word after each reply, gives hints by keyboard, and the scorecard counts them", async ({
  page,
}) => {
  test.slow();
  const attempt = await beginAttempt(page, scenario);
  await hearCustomer(page, attempt);
  const hint = page.getByRole("status", { name: "Hint" });
  await expect(hint).toBeEmpty();

  // The focus stays where one writes.
  await composer(page).fill("Good morning, we are very busy");
  await page.keyboard.press("Control+/");
  await expect(hint).toContainText("Hint 1 of 3");
  await expect(composer(page)).toBeFocused();
  await page.getByRole("button", { name: "More of the hint" }).press("Enter");
  await expect(hint).toContainText("Hint 2 of 3");
  await expect(composer(page)).toHaveValue("Good morning, we are very busy");
  await page.reload();
  await expect(hint).toContainText("Hint 2 of 3");
  await page.getByRole("button", { name: "Put the hint away" }).press("Enter");
  await expect(hint).toBeEmpty();

  await sendReply(page, "Good morning, we are very busy today and that's our policy.");
  await expect(log(page)).toContainText("Set you back. “");
  await hearCustomer(page, attempt);
  await sendReply(
    page,
    "Coming home to a violin left out in the rain must have been awful. What happened when you found it?",
  );
  await expect(log(page)).toContainText("Helped. ");
  await expect(page.getByRole("status").filter({ hasText: "Helped. " })).toHaveCount(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }

  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop the role-play" }).click();
  await page.getByRole("link", { name: "Read your scorecard" }).click();
  await expect(page.getByText("With 2 hints from the coach")).toBeVisible();
});

test("coach and mood are there by choice: before the chat, during it, and after a reload", async ({
  page,
}) => {
  await page.goto(`/scenarios/${scenario}`);
  const before = page.getByRole("switch", { name: "Show the customer’s mood" });
  await expect(before).toBeChecked();
  await before.press("Space");
  await expect(before).not.toBeChecked();
  await expectAccessible(page);

  const attempt = await beginAttempt(page, scenario);
  await hearCustomer(page, attempt);
  // Hidden is not there at all.
  const tension = page.getByText("Tension", { exact: true });
  await expect(tension).toHaveCount(0);
  await sendReply(page, "Sorry, that's our policy.");
  await expect(log(page)).toContainText("Set you back. ");

  // Enter switches, and sends nothing of what is being written.
  await composer(page).fill("Not sent yet");
  const coach = page.getByRole("switch", { name: "Coach" });
  await coach.press("Enter");
  await expect(coach).not.toBeChecked();
  await expect(log(page)).not.toContainText("Set you back. ");
  await expect(page.getByRole("button", { name: "Hint" })).toHaveCount(0);
  await page.getByRole("switch", { name: "Show the customer’s mood" }).press("Enter");
  await expect(tension).toHaveCount(1);
  await expect(composer(page)).toHaveValue("Not sent yet");

  await page.reload();
  await expect(tension).toHaveCount(1);
  await expect(coach).not.toBeChecked();
  await expect(log(page)).not.toContainText("Set you back. ");
  await coach.press("Enter");
  await expect(log(page)).toContainText("Set you back. ");
});
