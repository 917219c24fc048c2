import { deskActionNames } from "@/roleplay/script/action";
import type { Finding } from "../../content/finding";
import type { ContentPath } from "../../content/source-file";
import type { Law } from "../law";

type Placed = { id: string; path: ContentPath };

/** No two things of one kind share an id; what conditions name alike (articles and card sections, actions) shares none across kinds. */
export const idsAreUnique: Law = ({ scenario }) => [
  ...findTwins("fact", place(["facts"], scenario.facts)),
  ...findTwins("subject", place(["subjects"], scenario.subjects)),
  ...findTwins("beat", place(["beats"], scenario.beats)),
  ...findTwins("department", place(["departments"], scenario.departments)),
  ...findTwins("saved reply", place(["savedReplies"], scenario.savedReplies)),
  ...findTwins("action", place(["actions"], scenario.actions)),
  ...findTwins("article or card section", [
    ...place(["card"], scenario.card),
    ...place(["articles"], scenario.articles),
  ]),
  ...findTwins(
    "claim",
    scenario.articles.flatMap((article, index) => place(["articles", index, "claims"], article.claims)),
  ),
  ...scenario.actions.flatMap((action, index) =>
    findTwins("field of this action", place(["actions", index, "fields"], action.fields)),
  ),
  ...findDeskActions(place(["actions"], scenario.actions)),
];

function place(under: ContentPath, things: readonly { id: string }[]): Placed[] {
  return things.map(({ id }, index) => ({ id, path: [...under, index, "id"] }));
}

function findTwins(kind: string, things: readonly Placed[]): Finding[] {
  return things.flatMap(({ id, path }, index) => {
    const first = things.findIndex((other) => other.id === id);
    if (first === index) return [];
    return [{ path, message: `another ${kind} has the id "${id}"`, mend: "Give one of the two another id." }];
  });
}

function findDeskActions(actions: readonly Placed[]): Finding[] {
  return actions.flatMap(({ id, path }) => {
    if (!deskActionNames.some((name) => name === id) && !id.startsWith("transfer-")) return [];
    return [
      {
        path,
        message: `"${id}" is the name of an action that every desk has`,
        mend: "Give this one another id.",
      },
    ];
  });
}
