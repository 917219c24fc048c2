import { listLines } from "./linker/list-lines";
import type { Scenario } from "./schema/scenario";

/** What a scenario holds, counted. */
export type ContentCounts = {
  lines: number;
  facts: number;
  articles: number;
  claims: number;
  actions: number;
  departments: number;
  beats: number;
};

/** Counts what a scenario holds; `lines` are the distinct answers of the customer, however many bubbles each has. */
export function countContent(scenario: Scenario): ContentCounts {
  return {
    lines: new Set(listLines(scenario).map((line) => line.text)).size,
    facts: scenario.facts.length,
    articles: scenario.articles.length,
    claims: scenario.articles.flatMap((article) => article.claims).length,
    actions: scenario.actions.length,
    departments: scenario.departments.length,
    beats: scenario.beats.length,
  };
}
