import { z } from "zod";
import type { Persona } from "@/roleplay/script/persona";
import { type Scenario, scenario } from "./schema/scenario";

const { id, title, trade, company, difficulty, minutes, skills, warning, pitch } = scenario.shape;

/** What a scenario shows in the library, before anybody plays it. */
export const scenarioHead = z.strictObject({
  id,
  title,
  trade,
  company,
  difficulty,
  minutes,
  skills,
  warning,
  pitch,
  persona: z.strictObject({
    id,
    label: z.string(),
    summary: z.string(),
    warning: z.string().nullable(),
  }),
});
export type ScenarioHead = z.infer<typeof scenarioHead>;

/** The head of a scenario. Its want, lines and rubric are not in it. */
export function showHead(scenario: Scenario, persona: Persona): ScenarioHead {
  return {
    id: scenario.id,
    title: scenario.title,
    trade: scenario.trade,
    company: scenario.company,
    difficulty: scenario.difficulty,
    minutes: scenario.minutes,
    skills: scenario.skills,
    warning: scenario.warning,
    pitch: scenario.pitch,
    persona: { id: persona.id, label: persona.label, summary: persona.summary, warning: persona.warning },
  };
}
