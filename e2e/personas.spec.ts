import { beginAttempt, hearCustomer, sendReply, takeAction } from "./attempt";
import { expect, test } from "./fixtures";
import { moveClock } from "./move-clock";
import { readTrainee } from "./read-trainee";

const cases = [
  { persona: "abrupt", scenario: "surgeon-day-room" },
  { persona: "abusive", scenario: "three-missed-engineers" },
  { persona: "loud", scenario: "violin-in-the-rain" },
  { persona: "know-it-all", scenario: "eclipse-camera" },
];

for (const { persona, scenario } of cases) {
  test(`a good trainee brings the ${persona} customer to an end, and reads the scorecard`, async ({
    page,
  }) => {
    test.slow();
    const attempt = await beginAttempt(page, scenario);
    for (const step of readTrainee(scenario, "good")) {
      if ("do" in step) await takeAction(page, attempt, step);
      else if ("wait" in step) await moveClock(page, step.wait * 1000);
      else {
        if ((await hearCustomer(page, attempt)).ending !== null) break;
        await moveClock(page, 4000 + step.say.length * 50);
        await sendReply(page, step.say);
      }
    }
    const { ending } = await hearCustomer(page, attempt);
    if (ending === null) {
      // Who says goodbye and hears no more has done their part; the desk then closes the chat.
      await page.getByRole("tab", { name: "Actions" }).click();
      await page.getByRole("button", { name: "End the chat" }).click();
      await page.getByRole("alertdialog").getByRole("button", { name: "End the chat" }).click();
    }
    await page.getByRole("link", { name: "Read your scorecard" }).click();
    await expect(page.getByText("of 100").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "The chat, with notes" })).toBeVisible();
    await expect(page.locator("[id^=note-]").first()).toBeVisible();
  });
}
