import { beginAttempt, hearCustomer, sendReply } from "./attempt";
import { expect, expectAccessible, test } from "./fixtures";
import { moveClock } from "./move-clock";

const hour = 3_600_000;

test("after the second finished role-play the list says how even they are, free of barriers", async ({
  page,
}) => {
  test.slow();
  const summary = page.getByRole("region", { name: /^Over your last/ });
  for (const scenario of ["violin-in-the-rain", "bakery-oven-down"]) {
    await page.goto("/attempts");
    await expect(summary).toHaveCount(0);
    const attempt = await beginAttempt(page, scenario);
    await hearCustomer(page, attempt);
    await sendReply(page, "I am so sorry, that must have been awful. What happened?");
    await moveClock(page, hour);
    await page.goto(`/attempts/${attempt}/scorecard`);
    await expect(page.getByRole("heading", { name: "Every criterion" })).toBeVisible();
  }
  await page.goto("/attempts");
  await expect(summary).toContainText("Over your last 2 finished role-plays");
  await expect(summary).toContainText(/\d+ of 100 on average/);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
});
