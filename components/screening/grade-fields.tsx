import { sayDimension } from "@/components/ui/say-criterion";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { dimensionName } from "@/grading/case/criterion-name";
import { lockedParts } from "@/scenarios/screening/list-locked-changes";
import { Part } from "./part";
import type { PartProps } from "./screening-form";

/** What the dimensions weigh, and the cut score with its rationale. */
export function GradeFields({ form, change, state, started }: PartProps) {
  const weightless = state.problems.find(({ where }) => where === "weights")?.what;
  return (
    <Part
      title="What counts"
      hint="The weights make one total of the four dimensions. A cut score is a line to look at; nobody is ever declined by it."
      locked={started ? lockedParts.weights : null}
    >
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        {dimensionName.options.map((dimension) => (
          <TextField
            key={dimension}
            name={`weights.${dimension}`}
            label={`${sayDimension(dimension)}, weight`}
            inputMode="decimal"
            value={form.weights[dimension]}
            onChange={(event) => change({ weights: { ...form.weights, [dimension]: event.target.value } })}
            state={state}
          />
        ))}
      </div>
      {weightless && <p className="text-note text-warning">The weights {weightless}.</p>}
      <TextField
        name="cutScore"
        label="Cut score, 0 to 100"
        optional
        inputMode="numeric"
        value={form.cutScore}
        onChange={(event) => change({ cutScore: event.target.value })}
        className="max-w-64"
        state={state}
      />
      {form.cutScore.trim() !== "" && (
        <TextAreaField
          name="cutRationale"
          label="Why this score for this job"
          hint="How it was found, and who judged it: whoever audits the screening reads this first."
          maxLength={2000}
          value={form.cutRationale}
          onChange={(event) => change({ cutRationale: event.target.value })}
          state={state}
        />
      )}
    </Part>
  );
}
