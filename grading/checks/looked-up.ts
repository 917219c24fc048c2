import { z } from "zod";
import { cutEvidence } from "../scene/cut-evidence";
import { findTurn } from "../scene/find-turn";
import type { Scene } from "../scene/scene";
import { checkBase } from "./check-base";
import { meet, miss, type Verdict } from "./verdict";

/** The card's records or the knowledge base are opened, at all or before the third reply. */
export const lookedUpCheck = z.strictObject({
  kind: z.literal("looked-up"),
  ...checkBase,
  of: z.enum(["records", "article"]).describe("records: what the card holds beyond the profile"),
  by: z.enum(["anywhere", "early"]).default("anywhere"),
  least: z.int().min(1).max(4).default(1).describe("so many different ones"),
});

/** Judges what was opened at the desk, and when. */
export function judgeLookedUp(check: z.infer<typeof lookedUpCheck>, scene: Scene): Verdict {
  const third = scene.turns[2]?.reply.sequence ?? Number.POSITIVE_INFINITY;
  const what = check.of === "article" ? "an article" : "the history, the earlier chats or the notes";
  const opened = scene.actions.filter((one) => {
    if (check.by === "early" && one.sequence > third) return false;
    if (check.of === "article") return one.action === "open-article";
    return one.action === "open-card" && one.fields.section !== "profile";
  });
  const different = new Set(opened.map((one) => String(one.fields.article ?? one.fields.section)));
  const when = check.by === "early" ? " before the third reply" : "";
  if (different.size >= check.least) {
    return meet(
      `Looked for what was opened${when}: ${[...different].map((id) => nameOpened(scene, id)).join(", ")}.`,
      opened.filter((one) => one.result !== "").map((one) => cutEvidence(one)),
    );
  }
  return miss(
    `Looked for a glance at ${what}${when}, found ${different.size === 0 ? "none" : `only ${different.size}`}.`,
    findTurn(scene, "early"),
  );
}

function nameOpened({ graded }: Scene, id: string): string {
  const title =
    graded.card.find((section) => section.id === id)?.title ??
    graded.articles.find((article) => article.id === id)?.title;
  return title ?? id;
}
