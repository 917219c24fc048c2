import { beginAttempt, hearCustomer, log, sendReply } from "./attempt";
import { expect, test } from "./fixtures";
import { makeOwnServer } from "./own-server";
import { writeToDeadServer } from "./write-to-dead-server";

test.use({ expectedErrors: /Failed to load resource/ });

test("a server that is killed brings the same attempt back, and gets what was written meanwhile", async ({
  browser,
}) => {
  test.slow();
  const server = await makeOwnServer();
  const context = await browser.newContext({ baseURL: server.origin });
  try {
    await server.start();
    const page = await context.newPage();
    const attempt = await beginAttempt(page, "violin-in-the-rain");
    await hearCustomer(page, attempt);
    await sendReply(page, "I have your parcel open before me.");

    await writeToDeadServer(server, page, "Written while nobody answered");
    await expect(page.getByText("No connection to the server")).toHaveCount(0);
    await page.reload();
    await expect(log(page)).toContainText("I have your parcel open before me.");
    await expect(log(page)).toContainText("Written while nobody answered");
  } finally {
    await context.close();
    await server.close();
  }
});
