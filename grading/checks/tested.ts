import { z } from "zod";
import type { LineEntry } from "@/roleplay/transcript/entry";
import { cutEvidence } from "../scene/cut-evidence";
import type { Scene } from "../scene/scene";
import type { Evidence } from "../scorecard";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** What the customer tests is answered: with the fact, or with an honest word that it will be found out. */
export const testedCheck = z.strictObject({
  kind: z.literal("tested"),
  ...checkBase,
  most: z.int().min(0).max(5).default(0).describe("tests that may go unanswered"),
});

type Test = { asked: LineEntry; outcome: string; answer: Evidence };

/** Judges the tests of a know-it-all that were over before the chat was. The reply that had to answer is the evidence, or what the customer made of none. */
export function judgeTested({ most }: z.infer<typeof testedCheck>, scene: Scene): Verdict {
  const tests = listTests(scene);
  if (tests.length === 0) return pass("Nothing was tested.");
  const failed = tests.filter(({ outcome }) => outcome === "evaded" || outcome === "wrong");
  const [first] = failed;
  const quote = (some: readonly Test[]) => some.map(({ answer }) => answer);
  if (failed.length <= most || first === undefined)
    return meet(
      `Of ${tests.length === 1 ? "one thing" : `${tests.length} things`} that the customer tested, ${failed.length === 0 ? "none" : `only ${failed.length}`} went unanswered.`,
      quote(tests.filter((test) => !failed.includes(test))),
    );
  return miss(
    `The customer tested ${tests.length === 1 ? "one thing" : `${tests.length} things`}, and ${failed.length === tests.length ? "none of it" : `${tests.length - failed.length} of it`} was answered rightly.`,
    first.asked.sequence,
    quote(failed),
  );
}

function listTests({ lines, turns }: Scene): Test[] {
  return lines.flatMap((asked) => {
    if (!/^trap-\d+$/.test(asked.beat)) return [];
    const sprung = lines.find(
      (line) => line.sequence > asked.sequence && line.beat.startsWith(`${asked.beat}-`),
    );
    if (sprung === undefined || lines.some((line) => line !== asked && isPartOf(line, asked))) return [];
    const between = turns.find(
      ({ reply }) => reply.sequence > asked.sequence && reply.sequence < sprung.sequence,
    );
    const outcome = sprung.beat.slice(asked.beat.length + 1);
    return [{ asked, outcome, answer: cutEvidence(between?.reply ?? sprung) }];
  });
}

/** A test may be told in several bubbles; only the last of them is the question. */
function isPartOf(line: LineEntry, asked: LineEntry): boolean {
  return line.beat === asked.beat && line.sequence > asked.sequence;
}
