import { useId } from "react";
import type { ActionField as Field } from "@/roleplay/script/action";

type Props = { field: Field };

const input =
  "w-full min-w-0 rounded-field border border-edge bg-sheet px-3 py-2 text-note focus-visible:outline-offset-0";

/** One field of an action's form, with what it takes. */
export function ActionField({ field }: Props) {
  const id = useId();
  if (field.kind === "choice") {
    return (
      <fieldset>
        <legend className="mb-1 text-note">{field.label}</legend>
        {field.choices.map((choice) => (
          <label key={choice} className="flex min-h-8 items-center gap-2 text-note">
            <input type="radio" name={field.id} value={choice} required className="size-4 accent-primary" />
            {choice}
          </label>
        ))}
      </fieldset>
    );
  }
  if (field.kind === "amount") return <AmountField field={field} id={id} />;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-note">
        {field.label}
        {field.optional && <span className="text-soft"> (if you like)</span>}
      </label>
      <textarea
        id={id}
        name={field.id}
        rows={2}
        required={!field.optional}
        className={`${input} field-sizing-content max-h-40 min-h-16`}
      />
    </div>
  );
}

type AmountProps = { field: Extract<Field, { kind: "amount" }>; id: string };

function AmountField({ field: { id: name, label, unit, from, to, limit }, id }: AmountProps) {
  // A currency sign stands before the number, a word such as "days" after it.
  const leads = unit.length === 1;
  const say = (amount: number) => {
    const number = leads && !Number.isInteger(amount) ? amount.toFixed(2) : String(amount);
    return leads ? `${unit}${number}` : `${number} ${unit}`;
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-note">
        {label}
      </label>
      <div className={`flex items-center gap-2 ${leads ? "" : "flex-row-reverse justify-end"}`}>
        <span className="text-note">{unit}</span>
        <input
          id={id}
          name={name}
          type="number"
          inputMode="decimal"
          step="any"
          min={from}
          max={to}
          required
          aria-describedby={`${id}-hint`}
          className={`${input} max-w-28`}
        />
      </div>
      <p id={`${id}-hint`} className="mt-1 text-note text-soft">
        From {say(from)} to {say(to)}
        {limit !== undefined && `; you may grant up to ${say(limit)}`}
      </p>
    </div>
  );
}
