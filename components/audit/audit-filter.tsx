import Link from "next/link";
import { Button } from "@/components/ui/button";
import { fieldStyle } from "@/components/ui/field-style";
import type { AuditPage, AuditQuery } from "@/scenarios/screening/audit-log";

type Props = { query: AuditQuery } & Pick<AuditPage, "actors" | "acts">;
type Choice = { value: string; label: string };

/** By whom, what and when. All of it is in the address, so that it can be kept. */
export function AuditFilter({ query: { actor, act, subject, from, until }, actors, acts }: Props) {
  return (
    <form action="/audit" className="mt-6 flex flex-wrap items-end gap-3">
      {subject && <input type="hidden" name="subject" value={subject} />}
      <Choose name="actor" label="Who" all="Everybody" value={actor} choices={actors} />
      <Choose
        name="act"
        label="Did what"
        all="Anything"
        value={act}
        choices={acts.map((one) => ({ value: one, label: one }))}
      />
      <Day name="from" label="From" day={from} />
      <Day name="until" label="Until" day={until} />
      <Button type="submit">Show</Button>
      {(actor || act || from || until) && (
        <Link href="/audit" prefetch={false} className="link inline-flex min-h-11 items-center text-note">
          Clear
        </Link>
      )}
    </form>
  );
}

type ChooseProps = {
  name: string;
  label: string;
  all: string;
  value: string | null;
  choices: readonly Choice[];
};

function Choose({ name, label, all, value, choices }: ChooseProps) {
  // A program's id comes from a link only: it must not be lost when something else is changed.
  const isKnown = value === null || choices.some((choice) => choice.value === value);
  return (
    <label className="min-w-0 flex-1 basis-48">
      <span className="mb-1 block font-strong text-note">{label}</span>
      <select name={name} key={value ?? ""} defaultValue={value ?? ""} className={`${fieldStyle} min-h-11`}>
        <option value="">{all}</option>
        {!isKnown && <option value={value}>Another</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ name, label, day }: { name: string; label: string; day: string | null }) {
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
