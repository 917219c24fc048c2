import { expect, it } from "vitest";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";
import { tellEffects } from "./tell-effects";

type Kind = "line" | "reply" | "action";

function tell(...told: [Kind, number, Record<string, number>?][]) {
  const entries: ShownEntry[] = told.map(([kind], sequence) => {
    const place = { sequence, at: sequence * 1000 };
    if (kind === "line") return { kind, ...place, text: "" };
    if (kind === "reply") return { kind, ...place, id: "", text: "" };
    return { kind, ...place, id: "", action: "refund", fields: {}, outcome: "done", result: "" };
  });
  const tension = told.map(([, tension, causes = {}], entry) => ({
    entry,
    at: entry * 1000,
    mood: {
      tension,
      temper: "tense" as const,
      pulls: Object.entries(causes).map(([cause, by]) => ({ cause, by })),
    },
  }));
  return tellEffects(tension, entries);
}

it("tells from where to where a reply took the customer, and by what", () => {
  expect(tell(["line", 70], ["reply", 61, { apology: -1, empathy: -9, nudge: 1 }])).toMatchObject([
    { entry: 1, from: 70, to: 61, eased: ["empathy", "apology"], tensed: ["nudge"] },
  ]);
});

it("counts the customer's answer to the reply that it answers", () => {
  const effects = tell(["line", 70], ["reply", 74, { "wrong-fact": 4 }], ["line", 83, { "not-in": 9 }]);
  expect(effects).toMatchObject([{ entry: 1, from: 70, to: 83, tensed: ["wrong-fact", "not-in"] }]);
});

it("does not lay waiting to the reply before it", () => {
  const effects = tell(["line", 70], ["reply", 60, { plan: -10 }], ["line", 66, { nudge: 6 }], ["line", 66]);
  expect(effects).toMatchObject([
    { entry: 1, from: 70, to: 60 },
    { entry: 2, from: 60, to: 66, tensed: ["nudge"] },
  ]);
});

it("gives a deed at the desk its own effect, and one that moved nothing too", () => {
  expect(tell(["line", 70], ["action", 67, { refund: -3 }], ["reply", 67])).toMatchObject([
    { entry: 1, from: 70, to: 67 },
    { entry: 2, from: 67, to: 67 },
  ]);
});

it("gives the opening no effect", () => {
  expect(tell(["line", 70], ["line", 75, { something: 5 }])).toEqual([]);
});
