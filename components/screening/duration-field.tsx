import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { lockedParts } from "@/scenarios/screening/list-locked-changes";
import type { MeasuredDuration } from "@/scenarios/screening/measured-duration";
import { suggestMinutes } from "@/scenarios/screening/suggest-minutes";
import { MomentField } from "./moment-field";
import { Part } from "./part";
import type { PartProps } from "./screening-form";

type Props = PartProps & { measured: MeasuredDuration | null };

/** How long candidates are told that it takes, what it has taken so far, and until when. */
export function DurationField({ form, change, state, started, measured }: Props) {
  const steps = form.steps.map(({ minutes }) => ({ minutes: Number(minutes) || 0 }));
  const suggested = suggestMinutes({ ...form, steps, warmUp: form.warmUp || null });
  return (
    <Part title="Time">
      <fieldset disabled={started} className="min-w-0">
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <TextField
            name="statedMinutes"
            label="Duration that candidates are told, in minutes"
            inputMode="numeric"
            value={form.statedMinutes}
            onChange={(event) => change({ statedMinutes: event.target.value })}
            className="min-w-0 basis-80"
            state={state}
          />
          {!started && form.statedMinutes !== String(suggested) && (
            <Button
              size="small"
              className="mb-1"
              onClick={() => change({ statedMinutes: String(suggested) })}
            >
              Take {suggested}
            </Button>
          )}
        </div>
        <p className="mt-1 max-w-[42rem] text-note text-soft">
          {started
            ? `Locked. ${lockedParts.statedMinutes}`
            : `Suggested: ${suggested}, from all time limits and what stands around them, and a little long, so that nobody plans too little.`}
        </p>
        {measured && (
          <p className="mt-1 max-w-[42rem] text-note text-soft">
            Measured over{" "}
            {measured.finished === 1 ? "one finished candidate" : `${measured.finished} finished candidates`}:
            half took up to {measured.median} minutes, nine in ten up to {measured.most}, breaks left out.
          </p>
        )}
      </fieldset>
      <MomentField
        label="Deadline"
        hint="No role-play can be begun after it. Your own time zone; empty for none."
        value={form.deadline}
        problem={state.problems.find(({ where }) => where === "deadline")?.what}
        onChange={(deadline) => change({ deadline })}
      />
      <TextField
        name="graceMinutes"
        label="Grace, in minutes"
        hint={`For how long in all a lost connection, a dead battery or a new device stops the clock. It is noted each time.${started ? ` Locked. ${lockedParts.graceMinutes}` : ""}`}
        inputMode="numeric"
        disabled={started}
        value={form.graceMinutes}
        onChange={(event) => change({ graceMinutes: event.target.value })}
        className="max-w-[40rem] [&_input]:max-w-40"
        state={state}
      />
    </Part>
  );
}
