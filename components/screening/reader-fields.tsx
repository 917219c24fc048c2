import { TextField } from "@/components/ui/text-field";
import { Part } from "./part";
import type { PartProps } from "./screening-form";
import { TickField } from "./tick-field";

/** Who reads the results, and for how long they are kept. */
export function ReaderFields({ form, change, state, started }: PartProps) {
  return (
    <Part title="Reading and keeping">
      <TickField
        label="Blind until the decision"
        hint="Reviewers see an alias in the place of name, address and history until they have decided."
        checked={form.blind}
        onChange={(blind) => change({ blind })}
      />
      <TextField
        name="retentionDays"
        label="Days until all is deleted"
        hint={`Counted from the decision, or from when the candidate was last active.${started ? " It can only become shorter now: candidates agreed to what they were told." : ""}`}
        inputMode="numeric"
        value={form.retentionDays}
        onChange={(event) => change({ retentionDays: event.target.value })}
        className="max-w-[40rem] [&_input]:max-w-40"
        state={state}
      />
    </Part>
  );
}
