import type { PlaySetup } from "./prepare-setup";

/**
 * The patience: it waits while it is the agent's turn, nudges twice, and leaves. A promise stretches it, a hold
 * stops it for as long as the persona bears one.
 */
export function makePatienceRegion(play: PlaySetup) {
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
