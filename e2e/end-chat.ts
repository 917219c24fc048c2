import type { Page } from "playwright/test";

/** Closes the chat at the desk, as an agent does whose customer says no more. */
export async function endChat(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Actions" }).click();
  await page.getByRole("button", { name: "End the chat" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End the chat" }).click();
}
