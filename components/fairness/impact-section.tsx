import type { Outcome } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { FacetTable } from "./facet-table";

type Props = {
  outcome: Outcome;
  title: string;
  hint: string;
  tables: FairnessReport["selection"]["tables"];
  /** The form that asks for the report. */
  form: string;
};

/** All tables by one outcome: who was advanced, or who scored above the median. */
export function ImpactSection({ outcome, title, hint, tables, form }: Props) {
  return (
    <section aria-labelledby={outcome} className="mt-14">
      <h2 id={outcome} className="text-lead">
        {title}
      </h2>
      <p className="mt-1 max-w-[44rem] text-soft">
        {hint} The mark on each bar stands at four fifths of the reference's rate.
      </p>
      {tables.map(({ facet, table }) => (
        <FacetTable key={facet} {...{ outcome, facet, table, form }} />
      ))}
    </section>
  );
}
