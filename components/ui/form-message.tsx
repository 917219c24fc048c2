import type { FormState } from "./form-state";

type Props = { state: FormState };

/** What came of sending a form, read out where a screen reader is used. */
export function FormMessage({ state: { problem, done } }: Props) {
  return (
    <>
      <p role="alert" className="text-note text-warning not-empty:mb-3">
        {problem}
      </p>
      <p role="status" className="text-note text-primary not-empty:mb-3">
        {done}
      </p>
    </>
  );
}
