import { expect, test } from "vitest";
import { trialCase } from "../../trial/trial-case";
import { compileCase } from "./compile-case";
import { findSavedReply } from "./find-saved-reply";

const find = (reply: string) => findSavedReply(reply, compileCase(trialCase).saved);

test("a saved reply sent as it stands is found, with the name filled in and other marks", () => {
  expect(
    find(
      "Dear Ms Tierney, we apologize for any inconvenience caused! Your satisfaction is our top priority and we will look into it",
    ),
  ).toBe("sorry");
});

test("a saved reply inside a longer reply is still verbatim", () => {
  expect(
    find(
      "Hello Maud. To help you further, please provide your order number, postcode and the date of purchase. Thanks, Jo",
    ),
  ).toBe("details");
});

test("one word changed is verbatim, a reply built on the frame is not", () => {
  expect(find("To help you further, please send your order number, postcode and the date of purchase.")).toBe(
    "details",
  );
  expect(find("To find it quickly, could I have the order number and the date you bought it?")).toBeNull();
});

test("a reply that shares a few words with a saved one is its writer's own", () => {
  expect(find("Please give me your order number.")).toBeNull();
});
