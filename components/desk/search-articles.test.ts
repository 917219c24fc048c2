import { expect, it } from "vitest";
import { searchArticles } from "./search-articles";

const articles = [
  {
    id: "delivery",
    title: "Delivery times",
    body: "Parcels take two days. A refund is another matter.",
    keywords: ["parcel"],
  },
  {
    id: "refund",
    title: "Refunds",
    body: "Money goes back to the card within five days.",
    keywords: ["money back"],
  },
  { id: "care", title: "Care of strings", body: "Keep them dry.", keywords: ["humidity"] },
];
const find = (query: string) => searchArticles(articles, query).map(({ id }) => id);

it("gives every article, in the author's order, for an empty query", () => {
  expect(find("  ")).toEqual(["delivery", "refund", "care"]);
});

it("puts what has the word in its title before what only mentions it", () => {
  expect(find("Refund")).toEqual(["refund", "delivery"]);
});

it("asks for every word, wherever it stands", () => {
  expect(find("days refund")).toEqual(["refund", "delivery"]);
  expect(find("refund humidity")).toEqual([]);
});

it("finds keywords", () => {
  expect(find("humid")).toEqual(["care"]);
});
