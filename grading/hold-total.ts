import type { Reading } from "../roleplay/transcript/reading";
import type { Scene } from "./scene/scene";
import { isHelp } from "./scene/sort-deed";
import type { CriterionResult, Hold } from "./scorecard";

/** The highest totals, 0 to 100, that each of these leaves. */
const most = { open: 65, lost: 50, speechless: 50, helpless: 35 } as const;
/** So large a part of the replies has to hold a word of this case for the chat to be a talk at all. */
const leastTalk = 1 / 3;

/**
 * What is left of a total, as an assessor would hold it: good manners do not make up for a case that stays open, nor
 * the right buttons for a customer who was not talked to. Null where nothing holds it, or where the end is not known.
 */
export function holdTotal(scene: Scene, criteria: readonly CriterionResult[]): Hold | null {
  const holds = [holdOutcome(scene, criteria), holdSpeechless(scene)].filter((hold) => hold !== null);
  return holds.reduce<Hold | null>(
    (lowest, hold) => (lowest === null || hold.most < lowest.most ? hold : lowest),
    null,
  );
}

function holdOutcome(scene: Scene, criteria: readonly CriterionResult[]): Hold | null {
  switch (scene.ending) {
    case "appeased":
      return { most: most.open, why: "what the customer really came for was left open" };
    case "handed-over":
      return isRightlyCalled(criteria)
        ? null
        : { most: most.open, why: "the supervisor had to settle what the agent could have settled" };
    case "walked-out":
    case "timed-out":
    case "ended-by-agent":
      return holdLost(scene);
    default:
      return null;
  }
}

function isRightlyCalled(criteria: readonly CriterionResult[]): boolean {
  return criteria.some(({ criterion, level }) => criterion === "escalating" && (level ?? 0) >= 4);
}

/** A transcript from outside may not tell what was done: then nobody is said to have done nothing. */
function holdLost(scene: Scene): Hold {
  if (scene.untold.has("desk") || scene.actions.some((action) => isHelp(scene, action)))
    return { most: most.lost, why: "the customer left with the case open" };
  return { most: most.helpless, why: "the customer left, and nothing had been done for them" };
}

/** "Ok", "done", or phrases for anybody, whatever was pressed meanwhile: a string of them is no talk, though it names the case. */
function holdSpeechless({ turns }: Scene): Hold | null {
  const isStrung = ({ marks }: Reading) => marks.some(({ mark }) => mark === "stuffed");
  const own = turns.filter(({ ownWords, reply }) => ownWords > 0 && !isStrung(reply.reading));
  if (turns.length < 2 || own.length >= turns.length * leastTalk) return null;
  return { most: most.speechless, why: "hardly a reply holds a word that belongs to this case" };
}
