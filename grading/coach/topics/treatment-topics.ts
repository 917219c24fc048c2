import type { CriterionName } from "../../case/criterion-name";
import { listStems } from "../../scene/list-stems";
import { type CaseSoFar, hasSaid, sayBetter, weighCriterion } from "./case-so-far";
import { findAnsweringArticle } from "./find-answering-article";
import type { Topic } from "./topic";

type Due = { criterion: CriterionName; due: boolean; topic: () => Topic };

/** How the customer is taken in, and what can be looked up: what is still missing, the weightiest with this customer first. */
export function listTreatmentTopics(so: CaseSoFar): Topic[] {
  return [feeling(so), recap(so), apology(so), history(so), want(so), article(so)]
    .filter(({ due, criterion }) => due && weighCriterion(so, criterion) > 0)
    .toSorted((a, b) => weighCriterion(so, b.criterion) - weighCriterion(so, a.criterion))
    .map(({ topic }) => topic());
}

function feeling(so: CaseSoFar): Due {
  return {
    criterion: "empathy",
    due: !hasSaid(so, ["empathy"], true),
    topic: () => ({
      id: "feeling",
      steps: [
        `${so.name} cannot tell yet that you see what this has been like for them.`,
        `Read this again, and say what it must have been like: ${quoteFeeling(so)}`,
        sayBetter(so, "empathy"),
      ],
    }),
  };
}

/** The line in which the customer comes nearest to what they feel, in their own words. */
function quoteFeeling({ scene, graded }: CaseSoFar): string {
  const stems = listStems(graded.feeling);
  const nearness = (text: string) => listStems(text).filter((stem) => stems.includes(stem)).length;
  const [nearest] = scene.lines.toSorted((a, b) => nearness(b.text) - nearness(a.text));
  return nearest === undefined ? graded.issue : `“${nearest.text}”`;
}

function recap(so: CaseSoFar): Due {
  return {
    criterion: "listening",
    due: !hasSaid(so, ["paraphrase", "confirm-understanding"], true),
    topic: () => ({
      id: "recap",
      steps: [
        `${so.name} cannot tell yet whether you have understood what happened.`,
        `Put it back in one sentence of your own: ${so.graded.issue}, with what ${so.name} told you of it. Then ask whether that is right.`,
        sayBetter(so, "listening"),
      ],
    }),
  };
}

function apology(so: CaseSoFar): Due {
  return {
    criterion: "apology",
    due: !hasSaid(so, ["apology"]),
    topic: () => ({
      id: "apology",
      steps: [
        `One thing is still owed to ${so.name}, apart from any help.`,
        `One apology, for ${so.graded.issue}: once, in your own words, with no reason behind it.`,
        sayBetter(so, "apology"),
      ],
    }),
  };
}

function history(so: CaseSoFar): Due {
  const records = so.graded.card.filter(({ id }) => id !== "profile");
  const titles = records.map(({ title }) => `“${title}”`).join(", ");
  return {
    criterion: "using-history",
    due: !records.some(({ id }) => so.opened.has(id)),
    topic: () => ({
      id: "history",
      steps: [
        "Some of what you could ask stands on your own desk already.",
        `The customer card has more than the profile: ${titles}. Read before you ask.`,
        sayBetter(so, "using-history"),
      ],
    }),
  };
}

function want(so: CaseSoFar): Due {
  const { graded, name } = so;
  const asked = graded.want.revealedWhen.flatMap((one) => [...(one.asked ?? []), ...(one.told ?? [])]);
  const key = graded.facts.find(({ id }) => asked.includes(id) && !so.told.has(id));
  const about = key === undefined ? `what this means for them, and what they would need` : key.label;
  return {
    criterion: "finding-the-want",
    due: !so.wantTold,
    topic: () => ({
      id: "want",
      steps: [
        `You know what ${name} demands. What they really need has not been said yet.`,
        `Before you offer anything, put it back in your words and ask one open question: ${about}.`,
        sayBetter(so, "finding-the-want"),
      ],
    }),
  };
}

function article(so: CaseSoFar): Due {
  const answering = findAnsweringArticle(so);
  return {
    criterion: "product-knowledge",
    due: answering !== null,
    topic: () => ({
      id: `article-${answering?.article.id}`,
      steps: [
        `What ${so.name} has just brought up can be looked up: “${answering?.line.text}”`,
        `The article “${answering?.article.title}” in the knowledge base has it.`,
        `It says: ${answering?.claim.truth} Put it into your own words, as far as it answers ${so.name}.`,
      ],
    }),
  };
}
