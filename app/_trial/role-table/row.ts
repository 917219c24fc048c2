import type { Actor } from "@/access/trial/open-role-actors";
import type { RoleTrial } from "@/access/trial/open-role-trial";
import type { Role } from "@/scenarios/screening/role";
import type { Asked, Outcome } from "../run-place";

/** What each actor is answered who asks for one place in one way. */
export type Row = {
  /** In which case, where a place has several. */
  when?: string;
  who: Who;
  /** What is asked with. */
  ask?: (trial: RoleTrial) => Promise<Asked>;
  /** The link that the candidate holds; without it the one of an invitation that was not opened yet. */
  link?: (trial: RoleTrial) => Promise<string>;
};

export type Who = (actor: Actor) => Outcome;

/** By the name of the place. */
export type Table = Readonly<Record<string, readonly Row[]>>;

const roles: readonly string[] = ["owner", "recruiter", "trainer", "manager", "new-hire"] satisfies Role[];

/** The same for everybody, but for those who are named. */
export function all(outcome: Outcome, but: Partial<Record<Actor, Outcome>> = {}): Who {
  return (actor) => but[actor] ?? outcome;
}

/** A page or file of the staff: other roles are told that there is none, all others are sent to sign in. */
export function staffPage(...allowed: readonly Role[]): Who {
  return (actor) => (isOneOf(allowed, actor) ? "allowed" : roles.includes(actor) ? "not found" : "sign in");
}

/** An act of the staff: other roles are told that theirs does not include it. */
export function staffAct(...allowed: readonly Role[]): Who {
  return (actor) => (isOneOf(allowed, actor) ? "allowed" : roles.includes(actor) ? "forbidden" : "sign in");
}

/** A call of the API for staff and their programs, which count as recruiters. */
export function staffCall(...allowed: readonly Role[]): Who {
  const act = staffAct(...allowed);
  return (actor) => act(actor === "program" ? "recruiter" : actor);
}

/** The same as another, where those who are let in are answered otherwise. */
export function letIn(who: Who, outcome: Outcome): Who {
  return (actor) => (who(actor) === "allowed" ? outcome : who(actor));
}

function isOneOf(allowed: readonly string[], actor: Actor): boolean {
  return allowed.includes(actor);
}
