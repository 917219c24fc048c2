import type { Script } from "../../roleplay/script/script";
import type { Article, SavedReply } from "./claim";
import type { CriterionName } from "./criterion-name";

/** What the reader and the grader need to know of a scenario. A scenario is one, whole. */
export type GradedCase = Script & {
  persona: string;
  issue: string;
  issueWords: string[];
  feeling: string;
  articles: Article[];
  savedReplies: SavedReply[];
  card: { id: string; title: string; lines: string[] }[];
  weights: Partial<Record<CriterionName, number>>;
  better: Record<CriterionName, string>;
};
