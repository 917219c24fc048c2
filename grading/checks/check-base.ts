import { z } from "zod";
import { moveName } from "@/roleplay/transcript/move";
import { occasion } from "../scene/occasion";

/** What every check has, whatever its kind. */
export const checkBase = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: z.string().min(10).max(140).describe("the yes/no question, as a person would ask it"),
  worth: z
    .number()
    .min(1)
    .max(10)
    .describe("what it bears on the level, beside the other checks of its criterion"),
  cap: z.int().min(1).max(4).optional().describe("the highest level that is left where it is not met"),
  when: occasion.optional().describe("what the chat must have given for it to be seen at all"),
};

export const moves = z.array(moveName).min(1).describe("any of these");
