import type { CriterionName } from "./case/criterion-name";
import type { Check } from "./checks/check";
import type { Scene } from "./scene/scene";
import type { JudgedCheck } from "./set-level";

/**
 * A better wording for the very turn where a level was lost: the fact that was tested, stated wrongly or asked for
 * where the check tells which one it was, else what the scenario holds for the criterion. From its own facts always.
 */
export function wordBetter(criterion: CriterionName, { check, verdict }: JudgedCheck, scene: Scene): string {
  const { graded } = scene;
  const [evidence] = verdict.evidence;
  const at = (stretch: { start: number }) => stretch.start === evidence?.start;
  const reply = scene.turns.find((turn) => turn.reply.sequence === evidence?.entry)?.reply;
  const own =
    check.kind === "tested"
      ? tellTested(scene, verdict.turn)
      : isOfFact(check, "wrong")
        ? tellTruth(scene, reply?.reading.stated.find(at)?.claim)
        : isOfFact(check, "asked")
          ? keepFact(scene, reply?.reading.asked.find(at)?.fact)
          : null;
  return fillSlots(own ?? graded.better[criterion], scene);
}

function isOfFact(check: Check, part: "wrong" | "asked"): boolean {
  return check.kind === "fact" && check.of.includes(part);
}

/** The truth that the customer tested: know-it-alls number their tests. */
function tellTested(scene: Scene, turn: number | null): string | null {
  const { tactic } = scene.graded;
  const beat = scene.lines.findLast(
    ({ sequence, beat }) => sequence < (turn ?? 0) && /^trap-\d+$/.test(beat),
  )?.beat;
  if (tactic.tactic !== "know-it-all" || beat === undefined) return null;
  return tellTruth(scene, tactic.traps[Number(beat.replace("trap-", ""))]?.claim);
}

function tellTruth({ graded }: Scene, id: string | undefined): string | null {
  return graded.articles.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.truth ?? null;
}

function keepFact({ graded }: Scene, id: string | undefined): string | null {
  const fact = graded.facts.find((one) => one.id === id);
  return fact === undefined
    ? null
    : `I have ${fact.label} in front of me, {name}, so there is no need to give it again.`;
}

function fillSlots(text: string, { graded }: Scene): string {
  return text
    .replaceAll("{name}", graded.customer.address)
    .replaceAll("{issue}", graded.issue)
    .replaceAll("{feeling}", graded.feeling);
}
