import { expect, test } from "vitest";
import { readSettings } from "./settings";

test("with nothing set, every setting has a sound value", () => {
  expect(readSettings({})).toEqual({
    DATA_FOLDER: "./data",
    GUEST_STARTS_PER_HOUR: 20,
    GUEST_OPEN_ATTEMPTS: 5,
    ADDRESS_STARTS_PER_HOUR: 60,
    ATTEMPT_ENTRIES: 1_000,
    REPLY_CHARACTERS: 20_000,
    BODY_BYTES: 65_536,
    RETENTION_DAYS: 30,
    OIDC_NAME: "single sign-on",
    MAIL_FROM: "Composure <composure@localhost>",
    WRONG_LINKS_PER_HOUR: 20,
    PROGRAM_CALLS_PER_MINUTE: 300,
    WEBHOOKS_OVER_HTTP: false,
    TRUST_PROXY: false,
    COMPOSURE_TEST_CLOCK: false,
  });
});

test("a variable that is set to nothing counts as left out", () => {
  expect(readSettings({ DATABASE_URL: "", RETENTION_DAYS: "" }).RETENTION_DAYS).toBe(30);
});

test("a changed variable is seen at the next call", () => {
  expect(readSettings({ RETENTION_DAYS: "7" }).RETENTION_DAYS).toBe(7);
  expect(readSettings({ RETENTION_DAYS: "8" }).RETENTION_DAYS).toBe(8);
});

test("every wrong variable is named at once", () => {
  const read = () =>
    readSettings({ DATABASE_URL: "mysql://x", RETENTION_DAYS: "soon", TRUST_PROXY: "maybe" });
  expect(read).toThrow(/DATABASE_URL: give a PostgreSQL address[\s\S]*RETENTION_DAYS[\s\S]*TRUST_PROXY/);
});
