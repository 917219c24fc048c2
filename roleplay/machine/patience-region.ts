import type { Cast } from "./cast";
import type { PlaySetup } from "./prepare-setup";
import { isNoticed } from "./talk-steps";

/**
 * The patience: it waits while it is the agent's turn, nudges twice, and leaves. A promise stretches it, a hold
 * stops it for as long as the persona bears one.
 */
export function makePatienceRegion(cast: Cast, play: PlaySetup) {
  return play.createStateConfig({
    initial: "idle",
    states: {
      idle: {
        on: { YOUR_TURN: "waiting", ACT: { guard: ({ event }) => event.action === "hold", target: "held" } },
      },
      waiting: {
        initial: "fresh",
        on: {
          HEARD: "idle",
          ACT: [
            { guard: ({ event }) => event.action === "hold", target: "held" },
            { guard: ({ event }) => event.action === "transfer", target: "idle" },
            // Who sees an e-mail arrive knows that the agent is at work, and waits anew.
            { guard: ({ event }) => isNoticed(cast, event.action), target: "waiting", reenter: true },
          ],
        },
        states: {
          fresh: { after: { nudge: { target: "nudged", actions: play.raise({ type: "NUDGE" }) } } },
          nudged: {
            after: { nudgeAgain: { target: "restless", actions: play.raise({ type: "NUDGE_AGAIN" }) } },
          },
          restless: { after: { leave: { target: "gone", actions: play.raise({ type: "LEAVE" }) } } },
          gone: {},
        },
      },
      held: {
        initial: "bearing",
        on: {
          HEARD: "idle",
          ACT: { guard: ({ event }) => event.action === "resume", target: "waiting" },
        },
        states: {
          bearing: { after: { hold: { target: "fretting", actions: play.raise({ type: "HOLD_LONG" }) } } },
          fretting: { after: { hold: { target: "gone", actions: play.raise({ type: "LEAVE" }) } } },
          gone: {},
        },
      },
    },
  });
}
