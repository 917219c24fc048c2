"use client";

import { type ChangeEvent, useState } from "react";
import type { FormState } from "@/components/ui/form-state";
import { TextAreaField } from "@/components/ui/text-area-field";

type Props = { value: string; onChange: (value: string) => void; state: FormState };

/** The list of candidates, typed, pasted, or taken from a file. */
export function CandidatesField({ value, onChange, state }: Props) {
  const [problem, setProblem] = useState("");
  const takeFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const field = event.target;
    const file = field.files?.[0];
    if (!file) return;
    const tooLong = file.size > 400_000;
    setProblem(
      tooLong ? "This file is too long for one list: take apart what has more than 2,000 rows." : "",
    );
    if (!tooLong) onChange(await readText(file));
    // The same file can be chosen again after it was mended.
    field.value = "";
  };
  return (
    <div className="space-y-4">
      <TextAreaField
        name="list"
        label="Candidates, one a line"
        rows={6}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        autoComplete="off"
        hint={
          <>
            As <q>Ana Souza &lt;ana@example.org&gt;</q>, <q>Ana Souza, ana@example.org</q> or an address
            alone. Or a table with a first line that names its columns: name, email, reference, extra time.
          </>
        }
        state={{ ...state, values: {} }}
      />
      <label className="block text-note">
        <span className="mb-1 block font-strong">Or take a CSV file</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={takeFile}
          className="max-w-full text-note file:mr-3 file:min-h-9 file:rounded-field file:border file:border-edge file:bg-transparent file:px-3 file:font-strong file:text-ink"
        />
      </label>
      <p role="alert" className="text-note text-warning empty:hidden">
        {problem}
      </p>
    </div>
  );
}

/** Spreadsheets on Windows still write their own alphabet where nobody tells them otherwise. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
