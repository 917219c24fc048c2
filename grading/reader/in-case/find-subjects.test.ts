import { expect, test } from "vitest";
import { trialCase } from "../../trial/trial-case";
import { compileCase } from "./compile-case";
import { cutPlainClauses } from "./cut-plain-clauses";
import { findSubjects } from "./find-subjects";

const find = (reply: string) => findSubjects(reply, cutPlainClauses(reply), compileCase(trialCase).subjects);

test("a subject is touched once, by whole words, whatever their capitals", () => {
  const reply = "Baggage handlers do that. Was it your AIRLINE? The airline pays.";
  expect(find(reply)).toEqual([
    { subject: "airline-damage", start: 0, end: 16, evidence: "Baggage handlers" },
  ]);
});

test("a subject inside another word is not touched", () => {
  expect(find("The airliners and the preflights.")).toEqual([]);
});
