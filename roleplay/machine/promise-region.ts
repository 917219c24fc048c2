import type { PlaySetup } from "./prepare-setup";

/** The clock of the agent's last promise: it breaks when the time given passes without a word. */
export function makePromiseRegion(play: PlaySetup) {
  return play.createStateConfig({
    initial: "none",
    states: {
      none: { on: { HEARD: { guard: ({ context }) => context.promise !== null, target: "pending" } } },
      pending: {
        on: {
          HEARD: [
            { guard: ({ context }) => context.promise === null, target: "none" },
            {
              guard: ({ context }) => context.promise?.made === context.at,
              target: "pending",
              reenter: true,
            },
          ],
        },
        after: { promise: { target: "none", actions: play.raise({ type: "PROMISE_DUE" }) } },
      },
    },
  });
}
