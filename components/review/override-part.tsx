"use client";

import type { FormAction } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { OverrideLine } from "@/scenarios/screening/review";
import { OpenForm } from "./open-form";

type Props = {
  action: FormAction;
  /** Which criterion of which role-play. */
  target: Readonly<Record<string, string>>;
  label: string;
  machine: number | null;
  /** The reviewer's level that stands; null: none. */
  standing: number | null;
  lines: OverrideLine[];
};

const levels = [1, 2, 3, 4, 5].map((level) => ({ value: String(level), label: `${level} of 5` }));

/** What reviewers said about a level, and a form to put another one beside the machine's, or to take it back. */
export function OverridePart({ action, target, label, machine, standing, lines }: Props) {
  const takeBack = { value: "back", label: "Take the reviewer's level back" };
  return (
    <div className="mt-2 border-hairline border-t pt-2">
      {lines.length > 0 && (
        <ul className="mb-2 space-y-1 text-note">
          {lines.map((line) => (
            <li key={line.id}>
              <span className="font-strong">
                {line.level === null ? "Taken back" : `Reviewer ${line.level}`}
              </span>
              <span className="text-soft">
                {" "}
                beside the machine&rsquo;s {line.machine ?? "“not observed”"} · {line.by},{" "}
                <LocalTime instant={line.at} />
              </span>
              <span className="block break-words">{line.reason}</span>
            </li>
          ))}
        </ul>
      )}
      <OpenForm
        action={action}
        target={target}
        label={
          <>
            {standing === null ? "Put another level beside it" : "Change or take back the reviewer's level"}
            <span className="sr-only"> for {label}</span>
          </>
        }
      >
        {(state) => (
          <>
            <SelectField
              name="level"
              label="Your level"
              hint={`The machine's ${machine === null ? "“not observed”" : machine} stays, and both are shown.`}
              choices={standing === null ? levels : [...levels, takeBack]}
              defaultValue={String(standing ?? machine ?? 3)}
              state={state}
            />
            <TextAreaField name="reason" label="Why" maxLength={2000} state={state} />
            <SubmitButton busy="Keeping it …" size="small">
              Keep this level
            </SubmitButton>
          </>
        )}
      </OpenForm>
    </div>
  );
}
