import { createHash } from "node:crypto";
import { expect, test } from "playwright/test";
import { readClosely } from "@/grading/reader/read-closely";
import { bundleReader } from "@/tools/bundle-reader";
import { gatherRows } from "@/tools/training/gather-rows";

test("the reader gives the same bytes in a browser as on the server", async ({ page }) => {
  const rows = gatherRows()
    .filter((_, at) => at % 8 === 0)
    .map(({ reply, customer }) => ({ reply, customer }));
  expect(rows.length).toBeGreaterThan(500);
  const own = rows.map((row) =>
    createHash("sha256")
      .update(JSON.stringify(readClosely(row)))
      .digest("hex"),
  );
  await page.goto("about:blank");
  await page.addScriptTag({ content: await bundleReader() });
  const read = await page.evaluate<string[], typeof rows>(
    (given) =>
      given.map((row) => JSON.stringify(Reflect.get(globalThis, "composureReader").readClosely(row))),
    rows,
  );
  const theirs = read.map((text) => createHash("sha256").update(text).digest("hex"));
  expect(theirs).toEqual(own);
});
