import { type Check, judgeCheck } from "./checks/check";
import { pass, type Verdict } from "./checks/verdict";
import type { Rubric } from "./rubric";
import { findTurn } from "./scene/find-turn";
import type { Scene } from "./scene/scene";
import type { CheckResult, CriterionResult } from "./scorecard";
import { hidesMost, setAsideUntold } from "./set-aside-untold";
import { type JudgedCheck, type Level, setLevel } from "./set-level";
import { wordBetter } from "./word-better";

/** Grades one criterion of an attempt: its checks, level, reason, and, below 5, the advice for the turn where it was lost. */
export function gradeCriterion(
  criterion: Rubric[number],
  scene: Scene,
  unfinished: boolean,
): CriterionResult {
  const judged = criterion.checks.map((check) => ({ check, verdict: judge(check, scene, unfinished) }));
  const hidden = hidesMost(judged, scene.untold);
  const level = hidden ? null : setLevel(judged);
  const { graded, persona } = scene;
  return {
    criterion: criterion.id,
    label: criterion.label,
    dimension: criterion.dimension,
    level: level?.level ?? null,
    weight: graded.weights[criterion.id] ?? persona.weights[criterion.id] ?? 1,
    reason: hidden ? "Most of what tells it is not in the transcript." : giveReason(judged, level),
    source: criterion.source,
    anchor: level === null ? null : pickAnchor(criterion.anchors, level.level),
    checks: judged.map(listCheck),
    advice: level === null || level.level === 5 ? null : giveAdvice(criterion, scene, judged, level),
  };
}

/** What was not yet done when the participant stopped is not held against them. */
function judge(check: Check, scene: Scene, unfinished: boolean): Verdict {
  const verdict = setAsideUntold(check, judgeCheck(check, scene), scene.untold);
  const open = unfinished && verdict.result === "not-met" && verdict.evidence.length === 0;
  return open ? pass("The chat was stopped before this could be seen.") : verdict;
}

function giveReason(judged: readonly JudgedCheck[], level: Level | null): string {
  if (level === null) return "The chat gave no occasion for it.";
  if (level.heldBy !== null) {
    return `${level.heldBy.verdict.reason.replace(/\.$/, "")}: with that the level is ${level.level} at most.`;
  }
  const lost = findHeaviest(judged, "not-met");
  if (level.level === 5 || lost === null) return findHeaviest(judged, "met")?.verdict.reason ?? "";
  return lost.verdict.reason;
}

function findHeaviest(judged: readonly JudgedCheck[], result: Verdict["result"]): JudgedCheck | null {
  return judged.reduce<JudgedCheck | null>(
    (found, one) =>
      one.verdict.result === result && (found === null || one.check.worth > found.check.worth) ? one : found,
    null,
  );
}

/** The scale describes 1, 3 and 5; between them the level leans on the one below. */
function pickAnchor(anchors: Rubric[number]["anchors"], level: number): string {
  if (level === 5) return anchors[5];
  return level >= 3 ? anchors[3] : anchors[1];
}

function listCheck({ check, verdict }: JudgedCheck): CheckResult {
  const { result, reason, evidence } = verdict;
  return { id: check.id, label: check.label, result, worth: check.worth, reason, evidence: [...evidence] };
}

function giveAdvice(
  criterion: Rubric[number],
  scene: Scene,
  judged: readonly JudgedCheck[],
  level: Level,
): CriterionResult["advice"] {
  const lost = level.heldBy ?? findHeaviest(judged, "not-met");
  const entry = lost?.verdict.turn ?? findTurn(scene, "early");
  if (lost === null || entry === null) return null;
  return { entry, why: lost.verdict.reason, better: wordBetter(criterion.id, lost, scene) };
}
