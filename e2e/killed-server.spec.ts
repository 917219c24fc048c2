import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginAttempt, composer, hearCustomer, log, sendReply } from "./attempt";
import { expect, test } from "./fixtures";

test.use({ expectedErrors: /Failed to load resource/ });

test("a server that is killed brings the same attempt back, and gets what was written meanwhile", async ({
  browser,
}) => {
  test.slow();
  const port = await findFreePort();
  const folder = mkdtempSync(join(tmpdir(), "composure-killed-"));
  const context = await browser.newContext({ baseURL: `http://localhost:${port}` });
  let server = await startServer(port, folder);
  try {
    const page = await context.newPage();
    const attempt = await beginAttempt(page, "violin-in-the-rain");
    await hearCustomer(page, attempt);
    await sendReply(page, "I have your parcel open before me.");

    const died = once(server, "exit");
    server.kill("SIGKILL");
    await died;
    await composer(page).fill("Written while nobody answered");
    await composer(page).press("Enter");
    await expect(log(page).getByText("Not sent yet; kept here")).toBeVisible();

    server = await startServer(port, folder);
    // Nobody does anything: the page tries again by itself.
    await expect(log(page).getByText("Delivered", { exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText("No connection to the server")).toHaveCount(0);
    await page.reload();
    await expect(log(page)).toContainText("I have your parcel open before me.");
    await expect(log(page)).toContainText("Written while nobody answered");
  } finally {
    server.kill("SIGKILL");
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

async function startServer(port: number, folder: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ["tools/serve.mjs"], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: "localhost",
      DATA_FOLDER: folder,
      DATABASE_URL: "",
      COMPOSURE_TEST_CLOCK: "1",
    },
    stdio: "ignore",
  });
  await expect.poll(() => answers(port), { timeout: 30_000 }).toBe(true);
  return server;
}

async function answers(port: number): Promise<boolean> {
  const health = await fetch(`http://localhost:${port}/api/health`).catch(() => null);
  return health?.ok ?? false;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "localhost", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
