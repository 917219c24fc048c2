import { expect, it } from "vitest";
import type { AttemptView } from "@/roleplay/attempt/attempt-view";
import type { ChatState } from "./chat-state";
import { mergeView } from "./merge-view";

const mood = { tension: 40, temper: "tense" } as const;

function viewOf(sequences: number[], next: number, at: number): AttemptView {
  return {
    attempt: {
      id: "a",
      scenario: "s",
      title: "T",
      mode: "practice",
      seed: 1,
      startedAt: "2026-01-01T00:00:00Z",
    },
    entries: sequences.map((sequence) => ({
      kind: "line",
      sequence,
      at: sequence * 1000,
      text: `line ${sequence}`,
    })),
    moment: {
      at,
      next,
      typing: false,
      nextIn: null,
      held: false,
      away: null,
      ending: null,
      stars: null,
      mood,
      spent: [],
    },
    paused: false,
    timeLeft: null,
  };
}

function stateOf(view: AttemptView): ChatState {
  return {
    ...view,
    receivedAt: null,
    outbox: [],
    connection: "well",
    refusal: null,
    tension: [{ at: 0, ...mood }],
  };
}

const sequences = (state: ChatState) => state.entries.map(({ sequence }) => sequence);

it("joins new entries to the known ones, each once", () => {
  const state = mergeView(stateOf(viewOf([0, 1], 2, 1000)), viewOf([1, 2], 3, 2000), 1);
  expect(sequences(state)).toEqual([0, 1, 2]);
  expect(state.moment.next).toBe(3);
});

it("does not let an answer that was overtaken set the moment back", () => {
  const state = mergeView(stateOf(viewOf([0, 3], 4, 4000)), viewOf([1, 2], 3, 2000), 1);
  expect(sequences(state)).toEqual([0, 1, 2, 3]);
  expect(state.moment.next).toBe(4);
  expect(state.moment.at).toBe(4000);
});

it("notes the tension only where it moved", () => {
  const first = mergeView(stateOf(viewOf([0], 1, 1000)), viewOf([1], 2, 2000), 1);
  expect(first.tension).toHaveLength(1);
  const hotter = viewOf([2], 3, 3000);
  hotter.moment.mood = { tension: 70, temper: "heated" };
  expect(mergeView(first, hotter, 1).tension.at(-1)).toEqual({ at: 3000, tension: 70, temper: "heated" });
});
