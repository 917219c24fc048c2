import type { Persona } from "../../roleplay/script/persona";
import type { Scenario } from "../../scenarios/schema/scenario";
import { index, instant, json, table, text } from "../columns";

/** Scenarios as they were published, for ever: a running attempt never sees an edit. The key is the content's hash. */
export const scenarioVersions = table(
  "scenario_versions",
  {
    hash: text("hash").primaryKey(),
    scenario: text("scenario").notNull(),
    content: json("content").$type<Scenario>().notNull(),
    persona: json("persona").$type<Persona>().notNull(),
    publishedAt: instant("published_at").notNull(),
  },
  (version) => [index("scenario_versions_by_scenario").on(version.scenario)],
);
