import type { ImpactTable } from "@/grading/fairness/impact-table";
import type { Outcome } from "@/scenarios/screening/fairness-query";
import { type Facet, facetNames } from "@/scenarios/screening/name-group";
import { GroupCards } from "./group-cards";
import { GroupTable } from "./group-table";
import { LeaveOutFields } from "./leave-out-fields";

type Props = { outcome: Outcome; facet: Facet; table: ImpactTable; form: string };

/** The groups of one facet beside each other: a table, and on narrow screens one block a group. */
export function FacetTable({ outcome, facet, table, form }: Props) {
  const id = `${outcome}-${facet}`;
  const { rows, unknown, total, hidden } = table;
  const word = outcome === "selection" ? "Advanced" : "Above the median";
  return (
    <section aria-labelledby={id} className="mt-8 scroll-mt-4">
      <h3 id={id} className="font-strong">
        {facetNames[facet]}
      </h3>
      {rows.length === 0 ? (
        <p className="mt-1 text-soft">
          {total.people === 0 ? "Nobody yet." : `Of none of these ${total.people} people the group is known.`}
        </p>
      ) : (
        <>
          <GroupTable {...{ facet, rows, word }} labelledBy={id} />
          <GroupCards {...{ facet, rows, word }} />
        </>
      )}
      {rows.length > 0 && (
        <p className="mt-2 text-note text-soft tabular-nums">
          {unknown === null
            ? `In all ${total.people} people, ${total.chosen} of them ${word.toLowerCase()}.`
            : `Not known: ${unknown.people} people, ${unknown.chosen} of them ${word.toLowerCase()}. In all ${total.people}, ${total.chosen} ${word.toLowerCase()}.`}
        </p>
      )}
      {hidden > 0 && (
        <p className="text-note text-soft">
          Groups of fewer than five people are shown to owners only; with them is hidden what they could be
          worked out from.
        </p>
      )}
      <LeaveOutFields {...{ outcome, facet, rows, form }} />
    </section>
  );
}
