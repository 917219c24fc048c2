import { z } from "zod";

/** Somebody to be invited. */
export const newCandidate = z.strictObject({
  name: z.string().trim().min(1, "has no name").max(120, "has a name of more than 120 characters"),
  email: z
    .email("has no good e-mail address")
    .max(200, "has an address of more than 200 characters")
    .nullable()
    .describe("null: the link is given by hand"),
  reference: z
    .string()
    .trim()
    .max(120, "has a reference of more than 120 characters")
    .nullable()
    .describe("the applicant tracking system's own id"),
  extraTime: z
    .int("has an extra time that is no whole number")
    .min(0, "has an extra time below 0 %")
    .max(300, "has an extra time above 300 %")
    .describe("per cent on top of each time limit"),
});
export type NewCandidate = z.infer<typeof newCandidate>;

/** What is to be known about a listed candidate before they are invited. */
export type ListedCandidate = NewCandidate & {
  /** The line of the list, from 1. */
  line: number;
  /** Why a person should look again: the same address twice, or invited to this screening already. */
  doubt: string | null;
};

/** A line that could not be read: where, what it says, and what is wrong. */
export type BadLine = { line: number; text: string; what: string };

export type CandidateList = { candidates: ListedCandidate[]; bad: BadLine[] };

/** A link that was just made; it is shown this once. `mailed`: an e-mail with it is on its way. */
export type MadeLink = { id: string; name: string; email: string | null; path: string; mailed: boolean };
