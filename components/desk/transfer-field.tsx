import type { Desk } from "@/scenarios/show-desk";

type Props = { departments: Desk["departments"] };

/** To whom the chat goes, with what each of them handles. */
export function TransferField({ departments }: Props) {
  return (
    <fieldset className="space-y-2">
      <legend className="mb-1 text-note">To</legend>
      {departments.map(({ id, label, handles }) => (
        <label key={id} className="flex gap-2 text-note">
          <input
            type="radio"
            name="department"
            value={id}
            required
            className="mt-0.5 size-4 shrink-0 accent-primary"
          />
          <span>
            {label}
            <span className="block text-soft">{handles}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
