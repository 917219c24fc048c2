import { Button } from "@/components/ui/button";
import { fieldStyle } from "@/components/ui/field-style";
import { Fold } from "@/components/ui/fold";
import { Labelled } from "@/components/ui/labelled";
import type { ImpactRow } from "@/grading/fairness/impact-table";
import { nameLeftOut, type Outcome } from "@/scenarios/screening/fairness-query";
import { type Facet, groupNames } from "@/scenarios/screening/name-group";

type Props = { outcome: Outcome; facet: Facet; rows: readonly ImpactRow[]; form: string };

/** For each group under 2 % a field for the reason why it is left out of the ratios. What is typed stands in the page's address. */
export function LeaveOutFields({ outcome, facet, rows, form }: Props) {
  const small = rows.filter(({ share, leftOut }) => leftOut !== null || (share !== null && share < 0.02));
  if (small.length === 0) return null;
  return (
    <Fold label="Leave out groups under 2 %" className="mt-2 print:hidden">
      <div className="max-w-[36rem] space-y-4 pt-2">
        <p className="text-note text-soft">
          A group of less than 2 % may be left out of the ratios, with a reason. Its numbers stay in the
          table, and the reason goes into the exports.
        </p>
        {small.map(({ group, leftOut }) => (
          <Labelled key={group} label={`Why ${groupNames[facet].get(group)} is left out`} optional>
            {({ id }) => (
              <input
                id={id}
                form={form}
                name={nameLeftOut({ outcome, facet, group })}
                defaultValue={leftOut ?? ""}
                maxLength={300}
                className={`${fieldStyle} min-h-11`}
              />
            )}
          </Labelled>
        ))}
        <Button type="submit" form={form} size="small">
          Apply
        </Button>
      </div>
    </Fold>
  );
}
