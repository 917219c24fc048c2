import { z } from "zod";

/** How many people of a group there are, and how many of them were chosen (or scored above the median). */
export const count = z.strictObject({ people: z.int().min(0), chosen: z.int().min(0) });
export type Count = z.infer<typeof count>;

/** The counts of a group that has a name. */
export type GroupCount = Count & { group: string };
