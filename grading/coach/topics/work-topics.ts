import { type CaseSoFar, hasSaid, sayBetter, weighCriterion } from "./case-so-far";
import { findNextStep, type NextStep } from "./find-next-step";
import type { Topic } from "./topic";

/** The work on the case once the want is known, in its order: plan, do, report, record, foresee, check, take leave. */
export function listWorkTopics(so: CaseSoFar): Topic[] {
  const next = findNextStep(so);
  const topics =
    next === null
      ? [report(so), record(so), foresee(so), check(so), leave(so)]
      : [plan(so), next.kind === "question" ? ask(so, next) : act(so, next), report(so)];
  return topics.flatMap((topic) => topic ?? []);
}

function plan(so: CaseSoFar): Topic | null {
  const planned = so.scene.turns.some(
    ({ reply, moves }) =>
      reply.stage !== "unheard" && moves.some(({ move }) => move === "action-plan" || move === "action-done"),
  );
  if (planned || so.newDeeds.length > 0) return null;
  return {
    id: "plan",
    steps: [
      `You know now what ${so.name} needs. They do not know what you will do about it.`,
      "Name one concrete step with its time, and ask whether it suits. The desk shows what is possible.",
      sayBetter(so, "action-plan"),
    ],
  };
}

function ask(so: CaseSoFar, { fact, forAction }: NextStep & { kind: "question" }): Topic | null {
  const wanted = so.graded.facts.find(({ id }) => id === fact);
  if (wanted === undefined) return null;
  const action = so.graded.actions.find(({ id }) => id === forAction)?.label ?? "the next step";
  return {
    id: `question-${fact}`,
    steps: [
      `For the next step you need something that only ${so.name} can tell you.`,
      `It is for “${action}”. Read what the action asks of you, and ask ${so.name} for it.`,
      `For example: “So that I can do this now, could you tell me ${wanted.label}?”`,
    ],
  };
}

function act(so: CaseSoFar, { id }: NextStep & { kind: "action" }): Topic | null {
  const action = so.graded.actions.find((one) => one.id === id);
  const department = so.graded.departments.find((one) => `transfer-${one.id}` === id);
  const direction = `Words alone will not settle this for ${so.name}. Something at the desk is still to be done.`;
  if (action !== undefined) {
    return {
      id: `action-${id}`,
      steps: [
        direction,
        `Look under Actions for the one that fits this: ${action.what}`,
        `Do “${action.label}”, then tell ${so.name} what is done and what comes next.`,
      ],
    };
  }
  if (department === undefined) return null;
  return {
    id: `action-${id}`,
    steps: [
      direction,
      `One department can move this on: it handles ${department.handles}.`,
      `Tell ${so.name} why, then transfer to “${department.label}”.`,
    ],
  };
}

function report(so: CaseSoFar): Topic | null {
  const deed = so.newDeeds.at(-1);
  if (deed === undefined) return null;
  const label = so.graded.actions.find(({ id }) => id === deed.action)?.label ?? "the transfer";
  return {
    id: `report-${deed.sequence}`,
    steps: [
      `Something has been done, and ${so.name} does not know it from you.`,
      `Tell ${so.name} about “${label}”: that it is done, and what happens next.`,
      `The desk told you: “${deed.result}” Say that in your own words.`,
    ],
  };
}

function record(so: CaseSoFar): Topic | null {
  const incident = so.scene.lines.some(({ beat }) => /^tactic-(?:attack|after-limit)$/.test(beat));
  if (!incident || so.done.has("log-incident") || weighCriterion(so, "recording") === 0) return null;
  return {
    id: "record",
    steps: [
      "What was said to you here should not stay in this chat alone.",
      "Write it into the incident log under Actions: what was said, what you did, no opinions.",
      so.graded.better.recording,
    ],
  };
}

function foresee(so: CaseSoFar): Topic | null {
  if (hasSaid(so, ["prevention"]) || weighCriterion(so, "foresight") === 0) return null;
  return {
    id: "foresight",
    steps: [
      `It is settled for today. Something could still go wrong for ${so.name} afterwards.`,
      "Think of the next days: the articles name what goes wrong, and what keeps it from happening. Say it now.",
      sayBetter(so, "foresight"),
    ],
  };
}

function check(so: CaseSoFar): Topic | null {
  const asked = so.scene.turns.some(
    ({ reply, moves }) => reply.stage === "done" && moves.some(({ move }) => move === "satisfaction-check"),
  );
  if (asked) return null;
  return {
    id: "check",
    steps: [
      `Before this closes, one thing has to come from ${so.name} and not from you.`,
      "Ask whether what was done settles it for them, and name the thing instead of “anything else”.",
      sayBetter(so, "checking-satisfaction"),
    ],
  };
}

function leave(so: CaseSoFar): Topic | null {
  return {
    id: "leave",
    steps: [`All is done and said. What is left is a kind word to ${so.name} to end with.`],
  };
}
