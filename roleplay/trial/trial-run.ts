import { advanceAttempt, findNextTimer } from "../attempt/advance-attempt";
import type { AttemptState, Step } from "../attempt/attempt-state";
import { beginAttempt } from "../attempt/begin-attempt";
import { compilePlay, type Play } from "../attempt/compile-play";
import { sendReply } from "../attempt/send-reply";
import { awaitsAgent } from "../attempt/show-moment";
import { takeAction } from "../attempt/take-action";
import type { Entry, FieldValues } from "../transcript/entry";
import type { MoveName } from "../transcript/move";
import type { Reading } from "../transcript/reading";
import { makeTrialPersona, makeTrialScript, type TrialTactic } from "./trial-script";

/** A role-play under test, stepped like a story: wait for the customer, say, do, look at what came. */
export class TrialRun {
  state: AttemptState;
  entries: Entry[];

  constructor(
    readonly play: Play,
    seed = 1,
  ) {
    const step = beginAttempt(play, seed);
    this.state = step.state;
    this.entries = step.entries;
  }

  /** A run of the trial script with this tactic. */
  static of(tactic: TrialTactic, seed = 1): TrialRun {
    return new TrialRun(compilePlay(makeTrialScript(tactic), makeTrialPersona(tactic)), seed);
  }

  take(step: Step): this {
    this.state = step.state;
    this.entries = this.entries.concat(step.entries);
    return this;
  }

  /** Lets so many seconds pass. */
  pass(seconds: number): this {
    return this.take(advanceAttempt(this.play, this.state, this.state.at + seconds * 1000));
  }

  /** Lets time pass until it is the agent's turn. */
  hear(): this {
    const timer = findNextTimer(this.state.timers);
    if (timer === null || awaitsAgent(this.play, this.state)) return this;
    return this.take(advanceAttempt(this.play, this.state, timer.due)).hear();
  }

  /** Says something that makes these moves, and hears the answer out. */
  say(...moves: MoveName[]): this {
    return this.send({ moves }).hear();
  }

  /** Sends a reply with this reading, and hears nothing yet. */
  send({ moves = [], ...reading }: Partial<Omit<Reading, "moves">> & { moves?: MoveName[] }): this {
    const text = "words";
    const found = moves.map((move) => ({ move, start: 0, end: text.length, evidence: text }));
    const full: Reading = { ...plain, ...reading, moves: found };
    const id = `reply-${this.state.next}`;
    return this.take(sendReply(this.play, this.state, { id, text, reading: full, at: this.state.at }));
  }

  do(action: string, fields: FieldValues = {}): this {
    const id = `action-${this.state.next}`;
    return this.take(takeAction(this.play, this.state, { id, action, fields, at: this.state.at }));
  }

  /** The beats of the lines said since the agent's last reply or action. */
  get answered(): string[] {
    const since = this.entries.findLastIndex(({ kind }) => kind === "reply" || kind === "action");
    return this.entries.slice(since + 1).flatMap((entry) => (entry.kind === "line" ? entry.beat : []));
  }

  get tension(): number {
    return this.entries.at(-1)?.mood.tension ?? 0;
  }
}

const plain: Reading = {
  moves: [],
  unsure: [],
  marks: [],
  asked: [],
  touched: [],
  stated: [],
  promises: [],
  offers: [],
  saved: null,
  english: true,
  nonsense: false,
  repeats: false,
  words: 8,
};
