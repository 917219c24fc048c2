// @ts-check
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureChromium } from "../ensure-chromium.mjs";
import { root } from "../prepare/places.mjs";
import { countPlaywright } from "./count-playwright.mjs";
import { readReport, reportPlace } from "./report.mjs";
import { runTool } from "./run-tool.mjs";

export function runJourneys() {
  buildApp();
  const chromium = ensureChromium();
  if (!chromium)
    throw new Error("no Chromium could be found or installed. Install one, or set CHROMIUM_PATH.");
  const place = reportPlace("journeys");
  const succeeded = runTool("playwright", ["test", "--reporter=list,json"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: place,
  });
  return countPlaywright(readReport(place), succeeded);
}

function buildApp() {
  const { status } = spawnSync(process.execPath, [join(root, "tools", "prepare.mjs"), "build"], {
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("the app does not build; the reason stands above.");
}
