import type { ConfidenceCurve } from "@/grading/reader/model/rate-confidence";
import type { ScoredReply } from "./choose-threshold";

// A point of the curve stands for at least so many replies, or it would be chance.
const leastReplies = 25;

/**
 * How often a score is right, by isotonic regression (pool adjacent violators; Ayer and others, 1955): the higher the
 * score, the higher the percentage, and each point the mean of at least 25 replies. At most as many points as are worth it.
 */
export function fitConfidence(replies: readonly ScoredReply[]): ConfidenceCurve {
  const pools: { score: number; made: number; count: number }[] = [];
  for (const { score, made } of replies.toSorted((a, b) => a.score - b.score)) {
    const last = pools.at(-1);
    if (last !== undefined && last.count < leastReplies) {
      last.score += score;
      last.made += made ? 1 : 0;
      last.count += 1;
    } else pools.push({ score, made: made ? 1 : 0, count: 1 });
    mergeFalling(pools);
  }
  const curve: [number, number][] = [];
  for (const { score, made, count } of pools) {
    // One reply more on each side: certainty is never shown from a few.
    const percent = Math.round((100 * (made + 1)) / (count + 2));
    const point: [number, number] = [Number((score / count).toFixed(3)), percent];
    const before = curve.at(-1);
    if (before === undefined || (percent > before[1] && point[0] > before[0])) curve.push(point);
  }
  return curve;
}

function mergeFalling(pools: { score: number; made: number; count: number }[]): void {
  while (pools.length > 1) {
    const last = pools.at(-1);
    const before = pools.at(-2);
    if (last === undefined || before === undefined || last.count < leastReplies) return;
    if (last.made * before.count > before.made * last.count) return;
    before.score += last.score;
    before.made += last.made;
    before.count += last.count;
    pools.pop();
  }
}
