import type { LineEntry } from "@/roleplay/transcript/entry";
import type { Article, Claim } from "../../case/claim";
import type { CaseSoFar } from "./case-so-far";

export type Answering = { article: Article; claim: Claim; line: LineEntry };

/** Lines that only remark on what is seen, said or over: nothing to look up. */
const comment = /^(?:noticed|tactic|farewell|nudge)/;

/**
 * The article that answers what the customer has just written, not yet opened, with the claim that answers it: the one
 * that most of its phrases speak for. Null where none does.
 */
export function findAnsweringArticle(so: CaseSoFar): Answering | null {
  const stated = so.scene.turns.flatMap(({ reply }) =>
    reply.reading.stated.flatMap(({ claim, right }) => (right ? claim : [])),
  );
  const lines = so.newLines.filter(({ beat }) => !comment.test(beat));
  const found = so.graded.articles
    .filter(({ id }) => !so.opened.has(id))
    .flatMap((article) =>
      article.claims
        .filter(({ id }) => !stated.includes(id))
        .flatMap((claim) => lines.map((line) => ({ article, claim, line }))),
    )
    .map((one) => ({ ...one, hits: countHits(one) }));
  const [best] = found.filter(({ hits }) => hits > 0).toSorted((a, b) => b.hits - a.hits);
  return best ?? null;
}

/** A phrase of the claim itself says more than a keyword of its article. */
function countHits({ article, claim, line }: Answering): number {
  const text = plain(line.text);
  const count = (phrases: readonly string[]) =>
    phrases.filter((phrase) => text.includes(plain(phrase))).length;
  const own = count(claim.topic);
  return own === 0 ? 0 : 2 * own + count(article.keywords);
}

function plain(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}£€$]+/gu, " ")
    .trim()} `;
}
