import type { Page } from "playwright/test";

const cookie = "x-composure-clock-offset";

/** Moves the server's clock on for whoever uses this browser. */
export async function moveClock(page: Page, ms: number): Promise<void> {
  const context = page.context();
  const known = (await context.cookies()).find(({ name }) => name === cookie);
  const value = String(Number(known?.value ?? 0) + Math.ceil(ms));
  await context.addCookies([{ name: cookie, value, url: new URL(page.url()).origin }]);
}
