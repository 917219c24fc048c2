import type { Ending } from "../../script/ending";
import type { MoveName } from "../../transcript/move";
import type { Cast } from "../cast";
import type { Context } from "../context";
import { fitsCondition } from "../fits-condition";
import { settleEnding } from "../notice-action";
import { sayLine } from "../say-line";
import { type PlayableBeat, takeUp } from "./playable-beat";

/** After so many answers to a settled case the customer takes their leave unasked. */
const longestDone = 3;

/** Moves of an agent who is still at work. */
const midWork: readonly MoveName[] = ["action-plan", "open-question", "closed-question", "offer"];

type Farewell = {
  id: string;
  bank: keyof Cast["script"]["lines"];
  ending: Ending;
  fits: (context: Context) => boolean;
};

/** The ways in which a customer takes their leave; the first that fits ends the chat. */
export function listFarewellBeats(cast: Cast): PlayableBeat[] {
  const farewells: Farewell[] = [
    {
      id: "walkout",
      bank: "farewell-walkout",
      ending: "walked-out",
      fits: (context) => isWalkingOut(cast, context),
    },
    {
      id: "supervisor",
      bank: "farewell-supervisor",
      ending: "handed-over",
      fits: ({ supervisorJoined }) => supervisorJoined,
    },
    {
      id: "silence",
      bank: "farewell-silence",
      ending: "timed-out",
      fits: ({ ending }) => ending === "timed-out",
    },
    {
      id: "ended",
      bank: "farewell-ended",
      ending: "ended-by-agent",
      fits: ({ ending }) => ending === "ended-by-agent",
    },
    {
      id: "content",
      bank: "farewell-content",
      ending: "solved-content",
      fits: (context) => isSettled(context) && settleEnding(cast, context) === "solved-content",
    },
    { id: "sour", bank: "farewell-sour", ending: "solved-sour", fits: isSettled },
    {
      id: "appeased",
      bank: "farewell-appeased",
      ending: "appeased",
      fits: (context) => isAppeased(cast, context),
    },
  ];
  return farewells.map(({ id, bank, ending, fits }) => ({
    id: `farewell-${id}`,
    fits,
    play: (context) => {
      const leaving = { ...takeUp(context, `farewell-${id}`), ending };
      return sayLine(leaving, { beat: `farewell-${id}`, bank, variants: cast.script.lines[bank] });
    },
    closes: true,
  }));
}

function isWalkingOut(cast: Cast, context: Context): boolean {
  return context.tension >= cast.persona.temper.leavesAt || context.tactic === "gone";
}

/** All is done, and the agent asks whether it is, or ends the chat, or enough has been said. */
function isSettled(context: Context): boolean {
  if (context.ending === "solved-content" || context.ending === "solved-sour") return true;
  return (
    context.stage === "done" &&
    (context.pile.moves.includes("satisfaction-check") || context.doneTurns >= longestDone)
  );
}

/** Nothing is solved, but something fair was given or part of it done, the agent closes, and the anger is gone. */
function isAppeased(cast: Cast, context: Context): boolean {
  const part = cast.script.resolution.part?.some((condition) => fitsCondition(condition, context)) ?? false;
  const given = context.gift === "fair" || context.gift === "big" || part;
  const { moves } = context.pile;
  // A check in the midst of the work ("does Thursday suit you?") closes nothing.
  const working = moves.some((move) => midWork.includes(move));
  const closing = moves.includes("satisfaction-check") && !working;
  return (
    context.stage !== "done" && given && closing && (context.temper === "calm" || context.temper === "tense")
  );
}
