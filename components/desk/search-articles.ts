import type { Desk } from "@/scenarios/show-desk";

type Article = Desk["articles"][number];

/** The articles that hold every word of the query; those with it in title or keywords first. An empty query gives all. */
export function searchArticles(articles: readonly Article[], query: string): Article[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return articles
    .map((article) => ({ article, worth: weigh(article, words) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .map(({ article }) => article);
}

function weigh({ title, keywords, body }: Article, words: string[]): number {
  const places = [
    { text: body.toLowerCase(), worth: 1 },
    { text: keywords.join("\n").toLowerCase(), worth: 3 },
    { text: title.toLowerCase(), worth: 4 },
  ];
  let sum = 1;
  for (const word of words) {
    const worths = places.filter(({ text }) => text.includes(word)).map(({ worth }) => worth);
    if (worths.length === 0) return 0;
    sum += Math.max(...worths);
  }
  return sum;
}
