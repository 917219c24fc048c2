import type { Ending } from "../script/ending";
import type { FieldValues, NoticeEntry } from "../transcript/entry";
import type { Reading } from "../transcript/reading";

/** What comes to the machine from outside, and what it raises for itself. */
export type PlayEvent =
  | { type: "REPLY"; reading: Reading; interrupted: boolean }
  | { type: "ACT"; action: string; fields: FieldValues }
  | { type: "LINE_DUE" }
  | { type: "HEARD" }
  | { type: "YOUR_TURN" }
  | { type: "NUDGE" }
  | { type: "NUDGE_AGAIN" }
  | { type: "LEAVE" }
  | { type: "HOLD_LONG" }
  | { type: "PROMISE_DUE" }
  | { type: "STILL_WAITING" };

/** What the machine emits: lines and notices, each to become an entry. */
export type Emitted =
  | { type: "line"; text: string; beat: string; pulls: { cause: string; by: number }[] }
  | { type: "notice"; notice: NoticeEntry["notice"]; text: string; ending?: Ending; stars?: number };
