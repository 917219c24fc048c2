import Link from "next/link";
import { ScreeningHeader } from "@/components/screening/screening-header";
import { buttonStyle } from "@/components/ui/button-style";
import type { FormAction } from "@/components/ui/form-state";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";
import type { CandidateData } from "@/scenarios/screening/candidate-data";
import type { Role } from "@/scenarios/screening/role";
import { EraseForm } from "./erase-form";
import { HoldForm } from "./hold-form";

type Props = { data: CandidateData; role: Role; hold: FormAction; erase: FormAction };

/** All that is kept about one candidate: how much, how long, a copy of it, a hold, erasure. */
export function CandidateDataPage({ data, role, hold, erase }: Props) {
  const { screening, invitation, called, kept, deletedAt, retentionDays, erasureAskedAt, exportsAnswers } =
    data;
  const path = `/screenings/${screening.id}/candidates/${invitation}`;
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current={null} />
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-16 sm:px-8">
        <p className="text-note">
          <Link href={path} prefetch={false} className="link">
            Back to {called}
          </Link>
        </p>
        <h2 className="mt-1 break-words text-lead">Data of {called}</h2>
        {erasureAskedAt && (
          <Notice title="The candidate asked for erasure" className="mt-4 max-w-[44rem]">
            On <LocalTime instant={erasureAskedAt} withYear />. Erase what need not be kept, or put it on hold
            with the reason.
          </Notice>
        )}
        <div className="mt-8 grid gap-x-16 gap-y-12 lg:grid-cols-2">
          <section aria-labelledby="kept">
            <h3 id="kept" className="font-strong">
              What is kept
            </h3>
            <dl className="mt-2 divide-y divide-hairline border-hairline border-y text-note">
              {kept.map(({ what, count }) => (
                <div key={what} className="flex justify-between gap-4 py-1.5">
                  <dt>{what}</dt>
                  <dd className="tabular-nums">{count}</dd>
                </div>
              ))}
            </dl>
            <p className="mt-3 text-note text-soft">
              {deletedAt ? (
                <>
                  Deleted by itself on <LocalTime instant={deletedAt} withYear /> if nothing more happens:{" "}
                  {retentionDays} days after the decision and after they were last active.
                </>
              ) : (
                "On hold: nothing of it is deleted."
              )}
            </p>
          </section>
          <section aria-labelledby="copy">
            <h3 id="copy" className="font-strong">
              A copy of all of it
            </h3>
            <p className="mt-2 max-w-[34rem] text-soft">
              For the candidate, as JSON. Members of the staff are not named in it.
              {exportsAnswers
                ? " It holds the voluntary answers about groups: hand it on without reading."
                : " The voluntary answers about groups are in an owner's copy only, and in the one that candidates take by their own link."}
              {" Taking it is noted in the audit log."}
            </p>
            <a href={`${path}/data/export`} className={`${buttonStyle("outline")} mt-4`}>
              Download the copy
            </a>
          </section>
          <HoldForm data={data} action={hold} />
          <EraseForm data={data} action={erase} />
        </div>
      </div>
    </>
  );
}
