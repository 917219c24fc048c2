import { z } from "zod";
import { type Facet, facets } from "./name-group";

/** What is compared: who was advanced, or who scored above the median. */
export const outcomes = ["selection", "scoring"] as const;
export type Outcome = (typeof outcomes)[number];

const day = z.iso.date().nullable().catch(null);

/** A group that is to be left out of the impact ratios, and why. */
export type LeftOut = { outcome: Outcome; facet: Facet; group: string; reason: string };

/** What an adverse-impact report is asked for: which further screenings, which days (UTC, both included), what is left out. */
export type FairnessQuery = {
  further: readonly string[];
  from: string | null;
  until: string | null;
  leftOut: readonly LeftOut[];
};

const prefix = "left.";

/** The query as it stands in a page's address. What does not fit is passed over. */
export function readFairnessQuery(parameters: URLSearchParams): FairnessQuery {
  return {
    further: [...new Set(parameters.getAll("with"))].slice(0, 500),
    from: day.parse(parameters.get("from")),
    until: day.parse(parameters.get("until")),
    leftOut: [...parameters].flatMap(([name, value]) => {
      const leftOut = readLeftOut(name, value.trim().slice(0, 300));
      return leftOut ? [leftOut] : [];
    }),
  };
}

function readLeftOut(name: string, reason: string): LeftOut | null {
  if (!name.startsWith(prefix) || reason === "") return null;
  const [first, second, ...rest] = name.slice(prefix.length).split(".");
  const outcome = outcomes.find((one) => one === first);
  const facet = facets.find((one) => one === second);
  return outcome && facet ? { outcome, facet, group: rest.join("."), reason } : null;
}

/** The field's name in which the reason for leaving a group out is typed. */
export function nameLeftOut({ outcome, facet, group }: Omit<LeftOut, "reason">): string {
  return `${prefix}${outcome}.${facet}.${group}`;
}

/** The query as parameters of an address. */
export function writeFairnessQuery({ further, from, until, leftOut }: FairnessQuery): URLSearchParams {
  return new URLSearchParams([
    ...further.map((id): [string, string] => ["with", id]),
    ...(from ? [["from", from] satisfies [string, string]] : []),
    ...(until ? [["until", until] satisfies [string, string]] : []),
    ...leftOut.map((one): [string, string] => [nameLeftOut(one), one.reason]),
  ]);
}
