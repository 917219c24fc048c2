import type { Page } from "playwright/test";
import { z } from "zod";
import { attemptView, type Moment } from "@/roleplay/attempt/attempt-view";
import { expect } from "./fixtures";
import { moveClock } from "./move-clock";

/** Begins a scenario as a person does: its briefing, then the button. Gives the attempt's id. */
export async function beginAttempt(page: Page, scenario: string): Promise<string> {
  await page.goto(`/scenarios/${scenario}`);
  await page.getByRole("button", { name: "Begin the chat" }).click();
  await page.waitForURL(/\/attempts\/[^/]+$/);
  await expect(composer(page)).toBeVisible();
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** Where the reply is written. */
export const composer = (page: Page) => page.getByRole("textbox", { name: /^Your reply to/ });

/** The conversation as the participant sees it. */
export const log = (page: Page) => page.getByRole("log");

/** Writes a reply and waits until the server has it. */
export async function sendReply(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Enter");
  await expect(log(page).getByText(text, { exact: true })).toBeVisible();
  await expect(log(page).getByText("Sending …")).toHaveCount(0);
}

const soon = 15_000;

/** Lets the customer finish: the clock jumps from line to line, so that nobody waits. */
export async function hearCustomer(page: Page, attempt: string): Promise<Moment> {
  for (let step = 0; step < 80; step += 1) {
    const { moment, attempt: head } = await readView(page, attempt);
    const { nextIn, typing, ending } = moment;
    if (ending !== null || nextIn === null || (!typing && nextIn > soon)) {
      // Coming back to a page makes it look at what has come.
      await page.evaluate(() => window.dispatchEvent(new Event("focus")));
      return moment;
    }
    await moveClock(page, nextIn + 5);
    // Whoever gives no sign of life for long is taken to be gone, and their clock stands still.
    if (head.mode === "screening") await giveSign(page, attempt);
  }
  throw new Error("The customer never comes to an end.");
}

async function giveSign(page: Page, attempt: string): Promise<void> {
  const answer = await page.request.post(`/api/attempts/${attempt}/presence`, { data: {} });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** Takes an action at the desk by the API, as the page does. */
export async function takeAction(
  page: Page,
  attempt: string,
  { do: action, ...fields }: Deed,
): Promise<void> {
  const id = `journey-${Math.random().toString(36).slice(2)}`;
  const answer = await page.request.post(`/api/attempts/${attempt}/actions`, {
    data: { id, action, fields },
  });
  expect(answer.status(), `${action}: ${await answer.text()}`).toBe(201);
}

/** The attempt as the server shows it to this browser. */
export async function readView(page: Page, attempt: string) {
  return attemptView.parse(await (await page.request.get(`/api/attempts/${attempt}`)).json());
}

export const deed = z.looseObject({ do: z.string() });
export type Deed = z.infer<typeof deed>;
