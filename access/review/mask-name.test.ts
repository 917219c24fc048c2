import { expect, test } from "vitest";
import { maskName } from "./mask-name";

const mask = maskName("Grace O'Neill-Šimić");

test("masks the words of a name, sign for sign", () => {
  const text = "Good morning, this is Grace Neill, GRACE from the desk. Šimić is me.";
  expect(mask(text)).toBe("Good morning, this is ••••• •••••, ••••• from the desk. ••••• is me.");
  expect(mask(text)).toHaveLength(text.length);
});

test("leaves ordinary words and parts of words, and masks small letters where somebody introduces themselves", () => {
  expect(mask("a grace period; Graceful")).toBe("a grace period; Graceful");
  expect(mask("hi, i'm grace, how can I help")).toBe("hi, i'm •••••, how can I help");
});

test("knows capitals within a name, and a name that was typed in small letters", () => {
  expect(maskName("Ewan McLeod")("McLeod, MCLEOD, Mcleod")).toBe("••••••, ••••••, ••••••");
  expect(maskName("mark line")("Mark the line. It is Mark.")).toBe("•••• the line. It is ••••.");
});

test("a name without letters masks nothing", () => {
  expect(maskName("7")("7 of 7")).toBe("7 of 7");
});
