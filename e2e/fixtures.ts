import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";

export { expect };

type Fixtures = {
  /** What a journey brings about itself, as a lost connection, and the browser therefore reports. */
  expectedErrors: RegExp | null;
  refuseErrors: undefined;
};

/** Every journey fails when a page writes an error to the console or throws one. */
export const test = base.extend<Fixtures>({
  expectedErrors: [null, { option: true }],
  refuseErrors: [
    async ({ browser, expectedErrors }, use) => {
      const errors: string[] = [];
      // On the browser, because a journey may have several people, each with a context of their own.
      const listen = (context: BrowserContext) => listenForErrors(context, errors);
      browser.on("context", listen);
      await use(undefined);
      browser.off("context", listen);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      expect(unexpected, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

function listenForErrors(context: BrowserContext, errors: string[]) {
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (event) => errors.push(String(event.error())));
}

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** No barrier that axe can find, at WCAG 2.2 AA. */
export async function expectAccessible(page: Page): Promise<void> {
  // The title comes with the page's last piece.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).withTags(levels).analyze();
  const barriers = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
  }));
  expect(barriers, `barriers on ${page.url()}`).toEqual([]);
}
