import type { ContentPath } from "./source-file";

/** What is wrong with a value, where, and how to mend it. */
export type Finding = { path: ContentPath; at?: "key" | "value"; message: string; mend: string };
