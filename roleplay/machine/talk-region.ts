import type { CauseName } from "../script/cause";
import type { PlayableBeat } from "./beats/playable-beat";
import type { Cast } from "./cast";
import type { Context } from "./context";
import { hearReply } from "./hear-reply";
import { hearCause, isSupervisorDue, noticeAction } from "./notice-action";
import type { PlaySetup } from "./prepare-setup";
import { rateStars } from "./rate-stars";
import {
  closeAnswer,
  comeBack,
  hasToAnswer,
  isNoticed,
  lingers,
  openTalk,
  proposes,
  sayNext,
  tellEnd,
  tellWait,
} from "./talk-steps";

type Given = { context: Context };

/**
 * The talk: the customer arrives, speaks in bursts, listens, answers (or weighs a proposal), is away with another
 * department, and takes their leave. Each beat of the script is a state of its own.
 */
export function makeTalkRegion(cast: Cast, play: PlaySetup, beats: PlayableBeat[]) {
  const { hear, notice, feel, heard, close } = makeSteps(cast, play);
  const supervisor = cast.script.supervisor;
  const chatting = play.createStateConfig({
    initial: "arriving",
    on: {
      REPLY: { actions: [hear, heard] },
      ACT: [
        {
          guard: ({ event }) => event.action === "end-chat",
          target: "#deciding",
          actions: [notice, play.assign({ queue: [] })],
        },
        {
          guard: ({ event }) => event.action === "transfer",
          target: "#away",
          actions: [notice, play.assign({ queue: [] })],
        },
        {
          guard: ({ event, context }) => event.action === "call-supervisor" && isSupervisorDue(cast, context),
          target: "#deciding",
          actions: [
            notice,
            play.assign({ queue: [] }),
            play.emit({
              type: "notice",
              notice: "supervisor-joined",
              text: `${supervisor.name}: ${supervisor.joins}`,
            }),
          ],
        },
        {
          guard: ({ event }) => event.action === "call-supervisor",
          actions: [
            notice,
            play.emit({
              type: "notice",
              notice: "supervisor-declined",
              text: `${supervisor.name}: ${supervisor.declines}`,
            }),
          ],
        },
        { actions: notice },
      ],
      NUDGE: { actions: feel("nudge") },
      NUDGE_AGAIN: { actions: feel("nudge-again") },
      HOLD_LONG: { actions: feel("hold-long") },
      PROMISE_DUE: { actions: [play.assign({ promise: null }), feel("promise-broken")] },
      LEAVE: { target: "#deciding", actions: play.assign({ ending: "timed-out", queue: [] }) },
    },
    states: {
      arriving: { always: { guard: ({ context }) => context.awake, target: "greeting" } },
      greeting: {
        entry: [
          play.emit({
            type: "notice",
            notice: "joined",
            text: `${cast.script.customer.name} has joined the chat.`,
          }),
          play.assign(({ context }) => openTalk(cast, context)),
        ],
        always: "speaking",
      },
      speaking: {
        id: "speaking",
        entry: play.raise({ type: "LINE_DUE" }, { delay: "line", id: "line" }),
        exit: play.cancel("line"),
        always: { guard: ({ context }) => context.queue.length === 0, target: "settling" },
        on: {
          LINE_DUE: {
            target: "speaking",
            reenter: true,
            actions: [
              play.assign(({ context }) => sayNext(cast, context)),
              play.emit(({ context }) => ({ type: "line", ...context.saying, pulls: context.pulls })),
              play.assign({ pulls: [] }),
            ],
          },
        },
      },
      settling: {
        always: [
          { guard: ({ context }) => context.leaving, target: "#parting" },
          { guard: ({ context }) => hasToAnswer(cast, context), target: "answering" },
          { target: "listening" },
        ],
      },
      listening: {
        entry: [
          play.assign(({ context }) => ({ waitingSince: context.at })),
          play.raise({ type: "YOUR_TURN" }),
        ],
        always: { guard: ({ context }) => hasToAnswer(cast, context), target: "answering" },
        on: {
          REPLY: [
            { guard: ({ event }) => proposes(event.reading), target: "weighing", actions: [hear, heard] },
            { target: "answering", actions: [hear, heard] },
          ],
          ACT: { guard: ({ event }) => isNoticed(cast, event.action), target: "answering", actions: notice },
          NUDGE: { target: "deciding", actions: feel("nudge") },
          NUDGE_AGAIN: { target: "deciding", actions: feel("nudge-again") },
          HOLD_LONG: { target: "deciding", actions: feel("hold-long") },
          PROMISE_DUE: {
            target: "deciding",
            actions: [play.assign({ promise: null }), feel("promise-broken")],
          },
          STILL_WAITING: "deciding",
        },
      },
      answering: {
        on: { REPLY: { target: "answering", reenter: true, actions: [hear, heard] } },
        after: { think: "deciding" },
      },
      weighing: {
        on: { REPLY: { target: "answering", actions: [hear, heard] } },
        after: { weigh: "deciding" },
      },
      away: {
        id: "away",
        after: {
          away: {
            target: "deciding",
            actions: [
              play.assign(({ context }) => comeBack(cast, context)),
              play.emit({
                type: "notice",
                notice: "returned",
                text: `${cast.script.customer.name} is back in the chat.`,
              }),
            ],
          },
        },
      },
      deciding: {
        id: "deciding",
        always: [
          ...beats.map((beat) => ({
            guard: ({ context }: Given) => beat.fits(context),
            target: `#${nameState(beat)}`,
          })),
          { target: "speaking", actions: close },
        ],
      },
      beats: {
        initial: "drive-unheard",
        states: Object.fromEntries(beats.map((beat) => [beat.id, makeBeatState(play, beat)])),
      },
    },
  });
  return play.createStateConfig({
    initial: "chatting",
    states: {
      chatting,
      parting: {
        id: "parting",
        always: { guard: ({ context }) => !lingers(context), target: "gone" },
        on: { REPLY: { target: "waving", actions: [hear, heard] }, ACT: { actions: notice } },
        after: { linger: "gone" },
      },
      waving: {
        on: { REPLY: { target: "waving", reenter: true, actions: hear }, ACT: { actions: notice } },
        after: { part: "gone" },
      },
      gone: {
        entry: [
          play.assign(({ context }) => ({ stars: rateStars(cast, context) })),
          play.emit(({ context }) => tellEnd(cast, context)),
        ],
      },
    },
  });
}

/** The actions that several states share. */
function makeSteps(cast: Cast, play: PlaySetup) {
  return {
    hear: play.assign(({ context, event }) =>
      event.type === "REPLY" ? hearReply(cast, context, event.reading, event.interrupted) : context,
    ),
    notice: play.assign(({ context, event }) =>
      event.type === "ACT" ? noticeAction(cast, context, event) : context,
    ),
    feel: (cause: CauseName) =>
      play.assign(({ context }) => {
        const waited = { ...context.slots, waited: tellWait(context) };
        return hearCause(cast, { ...context, slots: waited }, cause);
      }),
    heard: play.raise({ type: "HEARD" }),
    close: play.assign(({ context }) => closeAnswer(context)),
  };
}

/** One beat as a state: played on entry, then the answer goes on, or the customer leaves with it. */
function makeBeatState(play: PlaySetup, beat: PlayableBeat) {
  const entry = play.assign(({ context }) => ({ ...beat.play(context), leaving: beat.closes === true }));
  const close = play.assign(({ context }) => closeAnswer(context));
  return play.createStateConfig({
    id: nameState(beat),
    entry,
    always: beat.closes === true ? { target: "#speaking", actions: close } : { target: "#deciding" },
  });
}

function nameState(beat: PlayableBeat): string {
  return `beat-${beat.id}`;
}
