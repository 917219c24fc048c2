import { type CaseSoFar, hasSaid, sayBetter } from "./case-so-far";
import type { Topic } from "./topic";

/** What comes before all else: abuse, a customer who wants the supervisor, a promise that runs out. */
export function listUrgentTopics(so: CaseSoFar): Topic[] {
  return [askSupervisor(so), setLimit(so), keepPromise(so)].flatMap((topic) => topic ?? []);
}

function askSupervisor(so: CaseSoFar): Topic | null {
  const { scene, name, graded } = so;
  const isSince = (beat: string) => {
    const at = scene.lines.findLast((line) => line.beat === beat)?.sequence;
    const limit = scene.turns.findLast(({ moves }) => moves.some(({ move }) => move === "boundary"));
    return at !== undefined && (beat === "wants-supervisor" || at > (limit?.reply.sequence ?? 0));
  };
  const wanted = isSince("wants-supervisor");
  if ((!wanted && !isSince("tactic-after-limit")) || so.done.has("call-supervisor")) return null;
  return {
    id: "supervisor",
    steps: [
      wanted
        ? `${name} has asked for somebody above you, and is too angry to be talked out of it.`
        : `You have set a limit, and the attacks go on. Nobody has to bear that alone.`,
      `Tell ${name} that you bring in ${graded.supervisor.name} and what that does for the case; then do it under Actions.`,
      sayBetter(so, "escalating"),
    ],
  };
}

const attacksToBear = 2;

function setLimit(so: CaseSoFar): Topic | null {
  const attacks = so.scene.lines.filter(({ beat }) => beat === "tactic-attack").length;
  if (attacks < attacksToBear || hasSaid(so, ["boundary"])) return null;
  return {
    id: "limit",
    steps: [
      "This has become personal. You may set a limit, and go on helping.",
      "Say calmly what you ask for and what you will do; no threat, no rule, and then straight back to the case.",
      sayBetter(so, "calm-firmness"),
    ],
  };
}

/** A longer time than this (seconds) is not waited for in the chat. */
const longestWait = 600;
const soon = 20_000;

function keepPromise(so: CaseSoFar): Topic | null {
  const reply = so.scene.turns.at(-1)?.reply;
  const given = reply?.reading.promises.findLast(({ seconds }) => seconds !== null && seconds <= longestWait);
  if (reply === undefined || given === undefined) return null;
  const left = reply.at + (given.seconds ?? 0) * 1000 - so.at;
  if (left > soon) return null;
  return {
    id: `promise-${reply.sequence}`,
    steps: [
      `You told ${so.name} “${given.evidence}”, and that time is ${left < 0 ? "over" : "nearly over"}.`,
      "Say how it stands now, even if nothing is ready yet, and give the next time.",
      sayBetter(so, "keeping-time"),
    ],
  };
}
