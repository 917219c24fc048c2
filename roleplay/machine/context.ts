import type { CauseName } from "../script/cause";
import type { OfferSize, Stage, Temper } from "../script/condition";
import type { Ending } from "../script/ending";
import type { SlotName } from "../script/variants";
import type { Pull } from "../transcript/entry";
import type { MoveName } from "../transcript/move";
import type { Cast } from "./cast";

/** One chat bubble that the customer is about to send. */
export type Bubble = { text: string; beat: string; tension: number };

/** What has come from the agent since the customer last answered. */
export type Pile = {
  moves: MoveName[];
  causes: { cause: CauseName; quote: string }[];
  asked: string[];
  touched: string[];
  stated: string[];
  misstated: string[];
  offered: OfferSize[];
  acted: string[];
  replies: number;
  words: number;
};

/** Everything that the machine remembers. It stays of one size however long the transcript grows. */
export type Context = {
  /** False only in the throw-away context of a pure step. */
  awake: boolean;
  seed: number;
  draws: number;
  /** Milliseconds since the start, set by the driver before each event. */
  at: number;
  tension: number;
  temper: Temper;
  tactic: string;
  /** What relieving causes are multiplied by: set by the tactic. */
  relief: number;
  stage: Stage;
  /** The want has just become known and is to be told. */
  revealing: boolean;
  /** Which variants of a bank have been said, in that order. */
  said: Record<string, number[]>;
  played: Record<string, number>;
  /** How often each cause has been felt. */
  felt: Partial<Record<CauseName, number>>;
  /** What moved the tension at the last event. */
  pulls: Pull[];
  told: string[];
  /** Claims that the agent has stated rightly. */
  proved: string[];
  done: Record<string, number>;
  lookedUp: string[];
  pile: Pile;
  /** The moves of the agent's last reply, whether answered or not. */
  lastMoves: MoveName[];
  queue: Bubble[];
  /** The bubble said last. */
  saying: { text: string; beat: string };
  /** The customer goes with what is queued. */
  leaving: boolean;
  /** How many matters this answer has taken up. */
  matters: number;
  /** This answer holds a reaction to a cause. */
  reacted: boolean;
  /** This answer holds a barb of the tactic's own. */
  barbed: boolean;
  /** A plan was named, and nothing of it has been done for too long. */
  impatient: boolean;
  led: string | null;
  promise: { due: number; made: number } | null;
  slots: Partial<Record<SlotName, string>>;
  trap: string | null;
  gift: OfferSize | null;
  wantsSupervisor: boolean;
  supervisorJoined: boolean;
  replies: number;
  doneTurns: number;
  waitingSince: number;
  held: boolean;
  away: string | null;
  ending: Ending | null;
  stars: number | null;
};

/**
 * The context at the start of an attempt. The pure steps also make a throw-away one with no seed, each time: the
 * customer of that one is asleep, so that it costs next to nothing.
 */
export function openContext(cast: Cast, seed: number | undefined): Context {
  const awake = seed !== undefined;
  return {
    awake,
    seed: seed ?? 0,
    draws: 0,
    at: 0,
    tension: awake ? cast.persona.temper.start : 0,
    temper: "calm",
    tactic: "",
    relief: 1,
    stage: "unheard",
    revealing: false,
    said: {},
    played: {},
    felt: {},
    pulls: [],
    told: [],
    proved: [],
    done: {},
    lookedUp: [],
    pile: emptyPile(),
    lastMoves: [],
    queue: [],
    saying: { text: "", beat: "" },
    leaving: false,
    matters: 0,
    reacted: false,
    barbed: false,
    impatient: false,
    led: null,
    promise: null,
    slots: {},
    trap: null,
    gift: null,
    wantsSupervisor: false,
    supervisorJoined: false,
    replies: 0,
    doneTurns: 0,
    waitingSince: 0,
    held: false,
    away: null,
    ending: null,
    stars: null,
  };
}

/** A pile with nothing in it. */
export function emptyPile(): Pile {
  return {
    moves: [],
    causes: [],
    asked: [],
    touched: [],
    stated: [],
    misstated: [],
    offered: [],
    acted: [],
    replies: 0,
    words: 0,
  };
}
