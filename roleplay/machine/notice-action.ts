import type { Action } from "../script/action";
import type { CauseName } from "../script/cause";
import type { OfferSize } from "../script/condition";
import type { FieldValues } from "../transcript/entry";
import type { MoveName } from "../transcript/move";
import type { Cast } from "./cast";
import type { Context } from "./context";
import { feelCauses, pullTension } from "./feel-causes";
import { fitsCondition } from "./fits-condition";

type Act = { action: string; fields: FieldValues };

/** Moves that explain a hold or a transfer beforehand. */
const explaining: readonly MoveName[] = [
  "action-plan",
  "timeline",
  "find-out",
  "handover",
  "escalation",
  "explanation",
];

/** The context after an action at the desk, with what the customer notices of it on the pile. */
export function noticeAction(cast: Cast, context: Context, act: Act): Context {
  const known: Record<string, (context: Context) => Context> = {
    "open-card": (before) => lookUp(before, act.fields.section),
    "open-article": (before) => lookUp(before, act.fields.article),
    search: (before) => before,
    hold: (before) =>
      hearCause(cast, { ...before, held: true }, isExplained(before) ? "hold-explained" : "hold-unexplained"),
    resume: (before) => hearCause(cast, { ...before, held: false }, "resumed"),
    transfer: (before) => transfer(cast, before, act),
    "call-supervisor": (before) => callSupervisor(cast, before),
    "log-incident": (before) => markDone(before, act.action),
    "end-chat": (before) => ({
      ...before,
      ending: before.stage === "done" ? settleEnding(cast, before) : "ended-by-agent",
    }),
  };
  const own = cast.script.actions.find(({ id }) => id === act.action);
  if (own !== undefined) return doOwnAction(cast, context, own, act);
  return known[act.action]?.(context) ?? context;
}

/** The context with a cause from the desk or the clock felt, and on the pile to be answered. */
export function hearCause(cast: Cast, context: Context, cause: CauseName): Context {
  const piled = { ...context.pile, causes: [...context.pile.causes, { cause, quote: "" }] };
  return feelCauses(cast, { ...context, draws: context.draws + 1, pile: piled }, [cause]);
}

/** How a solved case ends: the customer content, or sour. */
export function settleEnding(cast: Cast, context: Context): "solved-content" | "solved-sour" {
  return context.tension < cast.persona.temper.contentBelow ? "solved-content" : "solved-sour";
}

/** Whether the supervisor would take over now: abuse after a limit, a customer who asks for them, or the script's reasons. */
export function isSupervisorDue(cast: Cast, context: Context): boolean {
  return (
    context.wantsSupervisor ||
    context.tactic === "defiant" ||
    cast.script.supervisor.joinsWhen.some((condition) => fitsCondition(condition, context))
  );
}

function lookUp(context: Context, place: string | number | undefined): Context {
  if (typeof place !== "string" || context.lookedUp.includes(place)) return context;
  return { ...context, lookedUp: [...context.lookedUp, place] };
}

function isExplained(context: Context): boolean {
  return [...context.pile.moves, ...context.lastMoves].some((move) => explaining.includes(move));
}

function transfer(cast: Cast, context: Context, act: Act): Context {
  const department = cast.script.departments.find(({ id }) => id === act.fields.department);
  if (department === undefined) return context;
  const cause = isExplained(context) ? "transfer-explained" : "transfer-unexplained";
  const felt = feelCauses(cast, { ...context, draws: context.draws + 1 }, [cause]);
  return { ...felt, away: department.id, slots: { ...felt.slots, department: department.label } };
}

function callSupervisor(cast: Cast, context: Context): Context {
  if (!isSupervisorDue(cast, context)) return hearCause(cast, context, "supervisor-declines");
  return { ...context, supervisorJoined: true, ending: "handed-over" };
}

function doOwnAction(cast: Cast, context: Context, own: Action, act: Act): Context {
  const done = markDone(context, own.id);
  const gift = own.gives === undefined ? null : sizeGift(cast, context, own, act);
  const noticed: Context = {
    ...done,
    gift: gift ?? done.gift,
    slots: { ...done.slots, action: own.label },
    pile: { ...done.pile, acted: [...done.pile.acted, own.id] },
  };
  return own.noticed === undefined ? noticed : pullTension(cast, noticed, { cause: own.id, by: own.tension });
}

/** What was given, against what this customer takes as fair; before the want is known it is early, whatever it is. */
function sizeGift(cast: Cast, context: Context, own: Action, act: Act): OfferSize {
  const { fair } = cast.script.offers;
  const typed = own.gives?.amount === undefined ? undefined : act.fields[own.gives.amount];
  const amount = typeof typed === "number" ? typed : (own.gives?.worth ?? fair.from);
  if (context.stage === "unheard") return "early";
  if (amount < fair.from) return "small";
  return amount > fair.to ? "big" : "fair";
}

function markDone(context: Context, action: string): Context {
  return { ...context, done: { ...context.done, [action]: (context.done[action] ?? 0) + 1 } };
}
