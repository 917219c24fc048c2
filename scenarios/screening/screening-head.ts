import type { StateCounts } from "./board";

/** A screening as it stands in the list. Instants are ISO, UTC. */
export type ScreeningHead = {
  id: string;
  title: string;
  state: "draft" | "open" | "closed";
  blind: boolean;
  deadline: string | null;
  createdAt: string;
  /** How many role-plays each candidate has, the warm-up not counted. */
  plays: number;
  counts: StateCounts;
};

/** What the header of each of a screening's pages tells. */
export type ScreeningTop = Pick<ScreeningHead, "id" | "title" | "state" | "blind" | "deadline">;
