import type { Law } from "../law";

/** An agent can find every claim where it stands: the article says it in one of the right phrases. */
export const articlesTellTheirClaims: Law = ({ scenario }) =>
  scenario.articles.flatMap(({ id, title, body, claims }, index) => {
    const text = `${title} ${body}`.toLowerCase();
    return claims.flatMap((claim, at) =>
      claim.right.some((phrase) => text.includes(phrase.toLowerCase()))
        ? []
        : [
            {
              path: ["articles", index, "claims", at, "right"],
              message: `the article "${id}" says none of the right phrases of "${claim.id}"`,
              mend: "Add the article's own wording to `right`, or say it in the article.",
            },
          ],
    );
  });
