import { z } from "zod";
import { criterion } from "@/grading/criterion";
import { persona } from "@/roleplay/script/persona";
import { outsideTranscript } from "../transcript/outside-entry";
import { deskFile, linesFile, scenarioFile } from "./scenario-files";

const criteria = z.array(criterion).optional();
const rubricFile = z.strictObject({
  compassion: criteria,
  composure: criteria,
  efficiency: criteria,
  efficacy: criteria,
});

const schemas: Readonly<Record<string, { title: string; schema: z.ZodType }>> = {
  "scenario-file": { title: "scenario.yaml of a Composure scenario", schema: scenarioFile },
  "desk-file": { title: "desk.yaml of a Composure scenario", schema: deskFile },
  "lines-file": { title: "lines.yaml of a Composure scenario", schema: linesFile },
  "rubric-file": { title: "A file of Composure's rubric", schema: rubricFile },
  transcript: { title: "A transcript from outside, for npm run grade", schema: outsideTranscript },
  persona: { title: "A Composure persona", schema: persona },
};

/** The JSON Schema of each kind of content file, by file name: what an author may write, before defaults are filled in. */
export function writeSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, { title, schema }]) => {
      const json = z.toJSONSchema(schema, { io: "input", reused: "ref" });
      return [`${name}.schema.json`, `${JSON.stringify({ ...json, title }, null, 2)}\n`];
    }),
  );
}
