"use client";

import { useSyncExternalStore } from "react";
import { fieldStyle } from "@/components/ui/field-style";
import { Labelled } from "@/components/ui/labelled";

type Props = {
  label: string;
  hint: string;
  /** ISO, UTC; empty: none. */
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
};

/** A moment, typed in the reader's own time zone and kept in UTC. */
export function MomentField({ label, hint, value, problem, onChange }: Props) {
  // The server does not know the reader's zone: the field is filled once the browser has taken over.
  const awake = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const take = (typed: string) => {
    const moment = new Date(typed);
    onChange(Number.isNaN(moment.getTime()) ? "" : moment.toISOString());
  };
  return (
    <Labelled label={label} hint={hint} problem={problem} optional className="max-w-80">
      {(ids) => (
        <input
          {...ids}
          type="datetime-local"
          value={awake ? writeLocal(value) : ""}
          onChange={(event) => take(event.target.value)}
          className={`${fieldStyle} min-h-11`}
        />
      )}
    </Labelled>
  );
}

const neverChanges = () => () => {};

/** As the field writes it: 2026-05-04T18:00, in the reader's zone. */
function writeLocal(instant: string): string {
  if (instant === "") return "";
  const moment = new Date(instant);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}
