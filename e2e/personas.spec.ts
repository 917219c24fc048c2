import { beginAttempt } from "./attempt";
import { endChat } from "./end-chat";
import { expect, test } from "./fixtures";
import { playTrainee } from "./play-trainee";
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
    const ended = await playTrainee(page, attempt, readTrainee(scenario, "good"));
    // Who says goodbye and hears no more has done their part; the desk then closes the chat.
    if (!ended) await endChat(page);
    await page.getByRole("link", { name: "Read your scorecard" }).click();
    await expect(page.getByText("of 100").first()).toBeVisible();
    await expect(page.getByRole("heading", { name: "The chat, with notes" })).toBeVisible();
    await expect(page.locator("[id^=note-]").first()).toBeVisible();
  });
}
