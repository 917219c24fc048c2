import type { z } from "zod";
import type { Homes } from "../content/assemble-content";
import { scenario } from "./scenario";

/** scenario.yaml: what the case is, who the customer is, what is graded. */
export const scenarioFile = scenario.pick({
  id: true,
  version: true,
  title: true,
  trade: true,
  company: true,
  persona: true,
  difficulty: true,
  minutes: true,
  skills: true,
  warning: true,
  pitch: true,
  issue: true,
  issueWords: true,
  briefing: true,
  customer: true,
  want: true,
  feeling: true,
  weights: true,
  better: true,
});

/** desk.yaml: what the agent can look up and do, and what resolves the case. */
export const deskFile = scenario.pick({
  card: true,
  articles: true,
  savedReplies: true,
  actions: true,
  departments: true,
  supervisor: true,
  offers: true,
  resolution: true,
});

/** lines.yaml: what the customer knows and says. */
export const linesFile = scenario.pick({
  facts: true,
  subjects: true,
  lines: true,
  reactions: true,
  tactic: true,
  beats: true,
  tension: true,
});

/** The schema of each of a scenario's three files. */
export const scenarioFiles: Readonly<Record<string, z.ZodObject>> = {
  "scenario.yaml": scenarioFile,
  "desk.yaml": deskFile,
  "lines.yaml": linesFile,
};

/** Which of a scenario's keys belongs into which of its three files. */
export const scenarioHomes: Homes = Object.fromEntries(
  Object.entries(scenarioFiles).map(([file, schema]) => [file, Object.keys(schema.shape)]),
);
