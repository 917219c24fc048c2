import { beforeEach, describe, expect, it, vi } from "vitest";
import { ensureChromium } from "./ensure-chromium.mjs";

beforeEach(() => {
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
});

describe("a Chromium for the journeys", () => {
  it("installs nothing when there is one", () => {
    const machine = pretend({ there: true });
    expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
    expect(machine.ran).toEqual([]);
  });

  it("takes Playwright's own where it can be downloaded", () => {
    const machine = pretend({ installs: "playwright" });
    expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
    expect(machine.ran).toEqual(["npx playwright install chromium"]);
  });

  it("carries on to the system's package where it cannot", () => {
    const machine = pretend({ installs: "apt-get install" });
    expect(ensureChromium(machine)).toBe("/usr/bin/chromium");
    expect(machine.ran.map((line) => line.split(" ").slice(0, 4).join(" "))).toEqual([
      "npx playwright install chromium",
      "env DEBIAN_FRONTEND=noninteractive apt-get update",
      "env DEBIAN_FRONTEND=noninteractive apt-get install",
    ]);
  });

  it("asks sudo for no password when it is not root", () => {
    const machine = pretend({ isRoot: false });
    expect(ensureChromium(machine)).toBeUndefined();
    expect(machine.ran.filter((line) => line.includes("apt-get"))).toSatisfy((lines: string[]) =>
      lines.every((line) => line.startsWith("sudo --non-interactive ")),
    );
  });
});

function pretend({ there = false, installs = "nothing", isRoot = true }) {
  const ran: string[] = [];
  let installed = there;
  return {
    ran,
    isRoot,
    find: () => (installed ? "/usr/bin/chromium" : undefined),
    run: (command: string, args: string[]) => {
      const line = [command, ...args].join(" ");
      ran.push(line);
      const succeeds = line.includes(installs);
      installed ||= succeeds;
      return succeeds;
    },
  };
}
