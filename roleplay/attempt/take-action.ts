import { fitsCondition } from "../machine/fits-condition";
import { isSupervisorDue } from "../machine/notice-action";
import type { Action } from "../script/action";
import type { ActionEntry, FieldValues } from "../transcript/entry";
import { runUntil } from "./advance-attempt";
import type { AttemptState, Step } from "./attempt-state";
import { checkAction } from "./check-action";
import type { Play } from "./compile-play";
import { fillFields } from "./fill-fields";
import { restAttempt, wakeAttempt } from "./run-attempt";
import { addEntry, type Running } from "./step-machine";
import { stepWithEntry } from "./step-with-entry";

type Answer = Pick<ActionEntry, "outcome" | "result">;

/**
 * The attempt after an action at the desk, done `at` (milliseconds since the start). What a limit forbids becomes an
 * entry with the outcome "refused", and the customer notices nothing. Throws a RangeError when the attempt has
 * ended, or the action is not well-formed (see `checkAction`).
 */
export function takeAction(
  play: Play,
  state: AttemptState,
  asked: { id: string; action: string; fields: FieldValues; at: number },
): Step {
  const problem = checkAction(play, asked);
  if (problem !== null) throw new RangeError(problem);
  const before = runUntil(play, wakeAttempt(play, state), asked.at);
  if (before.ending !== null) throw new RangeError("This attempt has ended: nothing can be done any more.");
  const { id, action, fields } = asked;
  const answer = answerAction(play, before, action, fields);
  const make = (place: Pick<ActionEntry, "sequence" | "at" | "mood">): ActionEntry => ({
    kind: "action",
    ...place,
    id,
    action,
    fields,
    ...answer,
  });
  if (answer.outcome === "refused") return restAttempt(play, addEntry(before, [], make));
  return restAttempt(play, stepWithEntry(play, before, { type: "ACT", action, fields }, make));
}

function answerAction(play: Play, running: Running, action: string, fields: FieldValues): Answer {
  const own = play.script.actions.find(({ id }) => id === action);
  return own === undefined
    ? answerDeskAction(play, running, action, fields)
    : answerOwnAction(running, own, fields);
}

function answerOwnAction({ snapshot }: Running, own: Action, fields: FieldValues): Answer {
  const { context } = snapshot;
  const refuse = (reason: string): Answer => ({ outcome: "refused", result: own.refused ?? reason });
  if ((context.done[own.id] ?? 0) >= own.times) {
    return { outcome: "refused", result: `${own.label} has already been done, and can't be done again.` };
  }
  if (own.needs !== undefined && !fitsCondition(own.needs, context)) {
    return refuse(`${own.label} is not possible yet: something else has to be done first.`);
  }
  const over = own.fields.find(
    (field) => field.kind === "amount" && Number(fields[field.id]) > (field.limit ?? field.to),
  );
  if (over !== undefined) return refuse(`${over.label} is above what you may grant.`);
  return { outcome: "done", result: fillFields(own.result, fields) };
}

function answerDeskAction(play: Play, { snapshot }: Running, action: string, fields: FieldValues): Answer {
  const { context } = snapshot;
  const department = play.script.departments.find(({ id }) => id === fields.department);
  const done = (result: string): Answer => ({ outcome: "done", result });
  const refused = (result: string): Answer => ({ outcome: "refused", result });
  switch (action) {
    case "hold":
      return context.held ? refused("The customer is already on hold.") : done("The customer is on hold.");
    case "resume":
      return context.held ? done("The hold is over.") : refused("The customer is not on hold.");
    case "transfer":
      if (context.away !== null) return refused("The customer is already with another department.");
      return done(
        `Passed to ${department?.label ?? "the department"}. Their note: ${department?.result ?? "none"}`,
      );
    case "call-supervisor":
      return done(
        isSupervisorDue(play, context)
          ? `${play.script.supervisor.name} takes over.`
          : `${play.script.supervisor.name} leaves it with you.`,
      );
    case "log-incident":
      return done("The incident is in the log.");
    case "end-chat":
      return done("The chat is ended.");
    default:
      return done("Opened.");
  }
}
