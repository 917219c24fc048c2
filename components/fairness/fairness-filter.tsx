import Link from "next/link";
import { Button } from "@/components/ui/button";
import { fieldStyle } from "@/components/ui/field-style";
import { Fold } from "@/components/ui/fold";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { DropEmptyFields } from "./drop-empty-fields";

type Props = {
  id: string;
  path: string;
  report: FairnessReport;
  further: readonly string[];
  others: readonly { id: string; title: string }[];
};

/** Over which days and which screenings the report goes. All of it is in the address, so that it can be kept. */
export function FairnessFilter({ id, path, report: { from, until, hidesSmall }, further, others }: Props) {
  return (
    <form id={id} action={path} className="mt-6 space-y-3 print:hidden">
      <DropEmptyFields form={id} />
      <div className="flex flex-wrap items-end gap-3">
        <DayField name="from" label="From" day={from} />
        <DayField name="until" label="Until" day={until} />
        <Button type="submit">Show</Button>
        <Link href={path} prefetch={false} className="link inline-flex min-h-11 items-center text-note">
          All days, this screening
        </Link>
      </div>
      {hidesSmall && (
        <p className="max-w-[44rem] text-note text-soft">
          Days are widened to whole months, so that no two reports differ by one person.
        </p>
      )}
      {others.length > 0 && (
        <Fold label={`Together with other screenings${further.length > 0 ? ` (${further.length})` : ""}`}>
          <fieldset className="max-h-72 overflow-y-auto rounded-field border border-hairline px-4 py-2">
            <legend className="sr-only">Other screenings to go over</legend>
            {others.map((other) => (
              <label key={other.id} className="flex min-h-9 items-center gap-3 text-note">
                <input
                  type="checkbox"
                  name="with"
                  value={other.id}
                  defaultChecked={further.includes(other.id)}
                  className="size-4 shrink-0 accent-primary"
                />
                <span className="min-w-0 break-words">{other.title}</span>
              </label>
            ))}
          </fieldset>
        </Fold>
      )}
    </form>
  );
}

function DayField({ name, label, day }: { name: string; label: string; day: string | null }) {
  return (
    <label>
      <span className="mb-1 block font-strong text-note">
        {label} <span className="font-normal text-soft">(UTC)</span>
      </span>
      <input
        type="date"
        name={name}
        key={day ?? ""}
        defaultValue={day ?? ""}
        className={`${fieldStyle} min-h-11`}
      />
    </label>
  );
}
