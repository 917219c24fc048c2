import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/components/ui/form-state";
import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import { LeaveForm } from "./leave-form";
import { SureForm } from "./sure-form";

type Props = { way: CandidateWay; askErasure: FormAction; leave: () => Promise<void> };

/** At the foot of every step: a copy of one's data, their erasure, and a browser that others use. */
export function OwnData({ way, askErasure, leave }: Props) {
  return (
    <section aria-labelledby="own-data" className="mt-14 border-hairline border-t pt-8">
      <h2 id="own-data" className="text-lead">
        Your data
      </h2>
      <p className="mt-1 text-note text-soft">They are yours at every step. Whom to ask: {way.contact}.</p>
      <div className="mt-4 flex flex-wrap items-start gap-3">
        <a href="/invitation/data" download="my-data.json" className={buttonStyle("outline", "small")}>
          Download my data
        </a>
        {!way.erasureAsked && (
          <SureForm
            action={askErasure}
            label="Ask for erasure"
            title="Ask for all of it to be erased?"
            confirm="Ask for erasure"
            cancel="Keep it"
          >
            Whoever looks after the data at the employer is told, and erases what does not have to be kept by
            law. Without your role-plays you cannot be considered any further here.
          </SureForm>
        )}
        <LeaveForm leave={leave} />
      </div>
      {way.erasureAsked && (
        <p className="mt-3 text-note text-soft">You have asked for your data to be erased. It is noted.</p>
      )}
      <p className="mt-3 text-note text-soft">
        On a computer that others use, leave the browser when you are done. Your link brings you back.
      </p>
    </section>
  );
}
