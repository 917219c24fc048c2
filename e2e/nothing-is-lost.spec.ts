import { beginAttempt, composer, hearCustomer, log, readView, sendReply } from "./attempt";
import { expect, test } from "./fixtures";

const scenario = "violin-in-the-rain";

test("a reload keeps the conversation and the reply begun; a second tab stays in step", async ({
  page,
  context,
}) => {
  const attempt = await beginAttempt(page, scenario);
  await hearCustomer(page, attempt);
  await sendReply(page, "What happened when you came home, Mrs Quill?");
  await composer(page).fill("I am still writing");
  await page.reload();
  await expect(composer(page)).toHaveValue("I am still writing");
  await expect(log(page)).toContainText("What happened when you came home");

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(log(other)).toContainText("What happened when you came home");
  await sendReply(page, "I am looking at the delivery now.");
  await expect(log(other)).toContainText("I am looking at the delivery now.");
});

test.describe("with a connection that breaks", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("what is sent meanwhile is kept, outlives a reload of the page, and goes out in its order", async ({
    page,
  }) => {
    const attempt = await beginAttempt(page, scenario);
    await hearCustomer(page, attempt);
    let dead = true;
    await page.route("**/api/attempts/**", (route) => (dead ? route.abort() : route.continue()));
    for (const text of ["First reply", "Second reply"]) {
      await composer(page).fill(text);
      await composer(page).press("Enter");
    }
    await expect(page.getByText("No connection to the server")).toBeVisible();
    await expect(log(page).getByText("Not sent yet; kept here")).toHaveCount(2);
    await page.reload();
    await expect(log(page)).toContainText("Second reply");
    dead = false;
    await page.getByRole("button", { name: "Try now" }).click();
    await expect(log(page).getByText("Delivered", { exact: true })).toBeVisible();
    await expect(page.getByText("No connection to the server")).toHaveCount(0);
    expect(await readReplies(page, attempt)).toEqual(["First reply", "Second reply"]);
  });

  test("a reply whose answer was lost is sent again, and counts once", async ({ page }) => {
    const attempt = await beginAttempt(page, scenario);
    await hearCustomer(page, attempt);
    let tries = 0;
    await page.route("**/replies?*", async (route) => {
      tries += 1;
      if (tries > 1) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await composer(page).fill("Only once, please");
    await composer(page).press("Enter");
    await expect(log(page).getByText("Delivered", { exact: true })).toBeVisible();
    await expect.poll(() => tries).toBe(2);
    expect(await readReplies(page, attempt)).toEqual(["Only once, please"]);
    await expect(log(page).getByText("Only once, please")).toHaveCount(1);
  });
});

test("a connection is kept for longer than the minute after which a proxy lets go of it", async ({
  request,
}) => {
  const { "keep-alive": kept = "" } = (await request.get("/")).headers();
  expect(Number(/timeout=(\d+)/.exec(kept)?.[1]), kept).toBeGreaterThan(60);
});

async function readReplies(page: Parameters<typeof readView>[0], attempt: string): Promise<string[]> {
  const { entries } = await readView(page, attempt);
  return entries.flatMap((entry) => (entry.kind === "reply" ? [entry.text] : []));
}
