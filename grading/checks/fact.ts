import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import { listStems } from "../scene/list-stems";
import type { Scene } from "../scene/scene";
import type { Evidence } from "../scorecard";
import { checkBase } from "./check-base";
import { meet, miss, pass, type Verdict } from "./verdict";

/** What the customer knows is not asked twice, nor where the card shows it; the claims of the knowledge base are stated rightly. */
export const factCheck = z.strictObject({
  kind: z.literal("fact"),
  ...checkBase,
  of: z.enum(["asked-again", "asked-though-shown", "stated-right", "stated-wrong", "left-wrong"]),
  most: z.int().min(0).max(5).default(0).describe("borne so often"),
});

/** Judges facts asked for and claims stated; `left-wrong` are wrong ones that no later reply put right. */
export function judgeFact(check: z.infer<typeof factCheck>, scene: Scene): Verdict {
  if (check.of === "stated-right") return judgeRight(scene);
  const found = {
    "asked-again": askedAgain,
    "asked-though-shown": askedShown,
    "stated-wrong": statedWrong,
    "left-wrong": leftWrong,
  }[check.of](scene);
  const what = {
    "asked-again": "a question for what the customer had already told",
    "asked-though-shown": "a question for what the card shows",
    "stated-wrong": "a fact stated wrongly",
    "left-wrong": "a wrong fact that was not put right",
  }[check.of];
  if (found.length > check.most)
    return miss(`Found ${found.length === 1 ? "once" : `${found.length} times`}: ${what}.`, null, found);
  if (scene.turns.length < 2) return pass("Too little was written for it to show.");
  return meet(
    `Looked for ${what} in ${scene.turns.length} replies, found ${found.length === 0 ? "none" : `only ${found.length}`}.`,
  );
}

function askedAgain(scene: Scene): Evidence[] {
  const asked = new Set<string>();
  return scene.turns.flatMap(({ reply }) => {
    const again = reply.reading.asked.filter(
      (one) => asked.has(one.fact) || isTold(scene, one.fact, reply.sequence),
    );
    for (const one of reply.reading.asked) asked.add(one.fact);
    return again.map((one) => cutEvidence(reply, one));
  });
}

/** The customer gave it unasked: every number that stands in all their ways of telling it was in a line before. */
function isTold({ graded, saidStems }: Scene, id: string, before: number): boolean {
  const [first, ...others] = (graded.facts.find((fact) => fact.id === id)?.tell ?? []).map((bubbles) =>
    listStems(bubbles.join(" ")).filter((stem) => /\d/.test(stem)),
  );
  const core = (first ?? []).filter((stem) => others.every((other) => other.includes(stem)));
  return core.length > 0 && core.every((stem) => (saidStems.get(stem) ?? before) < before);
}

function askedShown({ turns, graded }: Scene): Evidence[] {
  const shown = new Set(graded.facts.filter((fact) => fact.shown !== undefined).map((fact) => fact.id));
  return turns.flatMap(({ reply }) =>
    reply.reading.asked.filter((one) => shown.has(one.fact)).map((one) => cutEvidence(reply, one)),
  );
}

function statedWrong({ turns }: Scene): Evidence[] {
  return turns.flatMap(({ reply }) =>
    reply.reading.stated.filter((one) => !one.right).map((one) => cutEvidence(reply, one)),
  );
}

function leftWrong({ turns }: Scene): Evidence[] {
  return turns.flatMap(({ reply }, at) =>
    reply.reading.stated
      .filter((one) => !one.right && !rights(turns.slice(at), one.claim))
      .map((one) => cutEvidence(reply, one)),
  );
}

function rights(turns: Scene["turns"], claim: string): boolean {
  return turns.some(({ reply }) => reply.reading.stated.some((one) => one.claim === claim && one.right));
}

function judgeRight(scene: Scene): Verdict {
  const found = scene.turns.flatMap(({ reply }) =>
    reply.reading.stated.filter((one) => one.right).map((one) => cutEvidence(reply, one)),
  );
  if (found.length > 0) return meet("A fact of the knowledge base is stated rightly.", found);
  return miss(
    `Looked for a fact of the knowledge base, rightly stated, in ${scene.turns.length} replies, found none.`,
    findTurn(scene, "early"),
  );
}
