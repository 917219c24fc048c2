import type { Persona } from "@/roleplay/script/persona";
import type { ActionEntry, Entry, LineEntry } from "@/roleplay/transcript/entry";
import type { MoveName } from "@/roleplay/transcript/move";
import type { CriterionName } from "../../case/criterion-name";
import type { GradedCase } from "../../case/graded-case";
import { buildScene } from "../../scene/build-scene";
import type { Scene } from "../../scene/scene";
import { speaksOfCase, takeMoment } from "../reply-moment";

/** How far a case has come, as the transcript shows it. `at` is the present moment, in ms since the start of the attempt. */
export interface CaseSoFar {
  readonly scene: Scene;
  readonly graded: GradedCase;
  readonly at: number;
  /** How the customer is addressed. */
  readonly name: string;
  /** The customer has said what they really want. */
  readonly wantTold: boolean;
  /** Facts that the customer has given. */
  readonly told: ReadonlySet<string>;
  /** Sections of the card and articles that were opened. */
  readonly opened: ReadonlySet<string>;
  /** Actions that were done, transfers as transfer-department, the incident log included. */
  readonly done: ReadonlySet<string>;
  /** What the customer wrote, and what was done at the desk, since the last reply. */
  readonly newLines: readonly LineEntry[];
  readonly newDeeds: readonly ActionEntry[];
  readonly heated: boolean;
}

/** Reads from the entries how far a case has come. */
export function readCase(input: {
  graded: GradedCase;
  persona: Persona;
  entries: readonly Entry[];
  at: number;
}): CaseSoFar {
  const { graded, persona, entries, at } = input;
  const scene = buildScene(graded, persona, entries);
  const carriedOut = scene.actions.filter(({ outcome }) => outcome === "done");
  const last = scene.turns.at(-1)?.reply.sequence ?? -1;
  const temper = entries.at(-1)?.mood.temper ?? "calm";
  const revealing = ["reveal", ...graded.beats.filter(({ reveals }) => reveals).map(({ id }) => id)];
  return {
    scene,
    graded,
    at,
    name: graded.customer.address,
    wantTold: scene.lines.some(({ beat }) => revealing.includes(beat)),
    told: new Set(scene.lines.flatMap(({ beat }) => (beat.startsWith("fact-") ? beat.slice(5) : []))),
    opened: new Set(carriedOut.flatMap(({ fields }) => [fields.section, fields.article]).map(String)),
    done: new Set(carriedOut.map(nameDeed)),
    newLines: scene.lines.filter(({ sequence }) => sequence > last),
    newDeeds: carriedOut.filter((one) => one.sequence > last && isDeed(graded, one)),
    heated: temper === "heated" || temper === "boiling",
  };
}

/** Whether any reply makes one of these moves; with `ofCase`, in words of this very case. */
export function hasSaid(so: CaseSoFar, moves: readonly MoveName[], ofCase = false): boolean {
  return so.scene.turns.some((turn) =>
    turn.moves.some(
      (found) => moves.includes(found.move) && (!ofCase || speaksOfCase(takeMoment(so.scene, turn), found)),
    ),
  );
}

/** How much a criterion weighs in this scenario with this persona. */
export function weighCriterion({ scene, graded }: CaseSoFar, criterion: CriterionName): number {
  return graded.weights[criterion] ?? scene.persona.weights[criterion] ?? 1;
}

/** The scenario's own better wording, as the last step of a ladder. */
export function sayBetter({ graded }: CaseSoFar, criterion: CriterionName): string {
  const words = graded.better[criterion]
    .replaceAll("{name}", graded.customer.address)
    .replaceAll("{issue}", graded.issue)
    .replaceAll("{feeling}", graded.feeling);
  return `For example: “${words}”`;
}

function nameDeed({ action, fields }: ActionEntry): string {
  return action === "transfer" ? `transfer-${fields.department}` : action;
}

function isDeed({ actions }: GradedCase, { action }: ActionEntry): boolean {
  return action === "transfer" || actions.some(({ id }) => id === action);
}
