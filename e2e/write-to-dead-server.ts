import type { Page } from "playwright/test";
import { composer, log } from "./attempt";
import { expect } from "./fixtures";
import type { makeOwnServer } from "./own-server";

/** Kills the server in the middle of a chat, writes a reply meanwhile, and starts it again: nobody does anything, and the reply arrives. */
export async function writeToDeadServer(
  server: Awaited<ReturnType<typeof makeOwnServer>>,
  page: Page,
  text: string,
): Promise<void> {
  await server.kill();
  await composer(page).fill(text);
  await composer(page).press("Enter");
  await expect(log(page).getByText("Not sent yet; kept here")).toBeVisible();
  await server.start();
  await expect(log(page).getByText("Delivered", { exact: true })).toBeVisible({ timeout: 60_000 });
}
