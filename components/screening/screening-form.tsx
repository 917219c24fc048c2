"use client";

import { useActionState, useEffect, useRef, useState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { type FormAction, untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { MeasuredDuration } from "@/scenarios/screening/measured-duration";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import type { ScreeningForm as Form } from "@/scenarios/screening/screening-form";
import { CandidateFields } from "./candidate-fields";
import { DurationField } from "./duration-field";
import { GradeFields } from "./grade-fields";
import { PlayFields } from "./play-fields";
import { ReaderFields } from "./reader-fields";

type Props = {
  /** What the form begins with. */
  first: Form;
  choices: readonly ScenarioChoice[];
  measured: MeasuredDuration | null;
  /** Whether a candidate has begun, so that parts of it are locked. */
  started: boolean;
  action: FormAction;
  label: string;
};

/** What each part of the form gets: its values, a way to change them, and what came of sending. */
export type PartProps = {
  form: Form;
  change: (part: Partial<Form>) => void;
  state: Parameters<typeof FormMessage>[0]["state"];
  started: boolean;
};

/** The one form of a screening. All that is typed stays until it is saved, also when something needs another look. */
export function ScreeningForm({ first, choices, measured, started, action, label }: Props) {
  const [state, send] = useActionState(action, untouched);
  const [form, setForm] = useState(first);
  const frame = useRef<HTMLFormElement>(null);
  // The button is far below what may need another look.
  useEffect(() => {
    if (state.problems.length > 0)
      frame.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [state]);
  const [mended, setMended] = useState<{ of: unknown; parts: string[] }>({ of: state, parts: [] });
  const change = (part: Partial<Form>) => {
    setForm((before) => ({ ...before, ...part }));
    const parts = mended.of === state ? mended.parts : [];
    setMended({ of: state, parts: [...parts, ...Object.keys(part)] });
  };
  // What was changed since it was sent is not called wrong any more. What was typed stands in the form already.
  const open = state.problems.filter(
    ({ where }) => mended.of !== state || !mended.parts.includes(where.split(".")[0] ?? ""),
  );
  const part = { form, change, started, state: { ...state, problems: open, values: {} } };
  return (
    <form ref={frame} action={send} className="mt-8 space-y-12">
      <input type="hidden" name="screening" value={JSON.stringify(form)} />
      <TextField
        name="title"
        label="Title"
        hint="Candidates read it, too: the name of the job is good."
        value={form.title}
        maxLength={120}
        onChange={(event) => change({ title: event.target.value })}
        state={part.state}
      />
      <PlayFields {...part} choices={choices} />
      <DurationField {...part} measured={measured} />
      <CandidateFields {...part} />
      <GradeFields {...part} />
      <ReaderFields {...part} />
      <div className="sticky bottom-0 border-hairline border-t bg-paper py-4">
        <FormMessage state={state} />
        <SubmitButton busy="Saving …">{label}</SubmitButton>
      </div>
    </form>
  );
}
