import Link from "next/link";
import { ScreeningHeader } from "@/components/screening/screening-header";
import type { AgreementReport } from "@/scenarios/screening/agreement-report";
import type { Role } from "@/scenarios/screening/role";
import { AgreementTable } from "./agreement-table";

type Props = { report: AgreementReport; role: Role };

/** Second ratings: whom to rate, and how far raters agree with the machine and with one another. */
export function AgreementPage({ report, role }: Props) {
  const { screening, rated, ratedTwice, raters, withMachine, betweenRaters, toRate } = report;
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current="ranking" />
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-12 sm:px-8">
        <h2 className="text-title max-sm:text-lead">Second ratings</h2>
        <p className="mt-1 max-w-[44rem] text-pretty">
          Somebody who has seen no level of a candidate rates a role-play by the same rubric. Where their
          levels and the machine&rsquo;s agree, the machine&rsquo;s can be relied on; where they do not, it
          wants a look.
        </p>
        <section aria-labelledby="to-rate" className="mt-8">
          <h3 id="to-rate" className="text-lead">
            Rate somebody
          </h3>
          {toRate.length === 0 ? (
            <p className="mt-1 text-soft">
              Among those who finished last there is nobody left whom you have not rated and of whom you have
              seen no level.
            </p>
          ) : (
            <>
              <p className="mt-1 max-w-[44rem] text-note text-soft">
                Those whose levels you have not seen. Rate before you open their page: who has looked there
                can rate no more.
              </p>
              <ul className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
                {toRate.map(({ id, name }) => (
                  <li key={id}>
                    <Link
                      prefetch={false}
                      href={`/screenings/${screening.id}/candidates/${id}/rate`}
                      className="link inline-flex min-h-9 items-center"
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        {rated === 0 ? (
          <p className="mt-10 text-soft">
            Nobody has rated here yet. How far raters agree stands here as soon as somebody has.
          </p>
        ) : (
          <>
            <p className="mt-10 max-w-[44rem] text-note text-soft">
              {rated === 1 ? "1 role-play" : `${rated} role-plays`} rated by{" "}
              {raters === 1 ? "1 person" : `${raters} people`}, {ratedTwice} of them by more than one.
              Weighted kappa (quadratic weights; Cohen 1968) is 1 where all agree and 0 where no more agree
              than by chance. Below 50 ratings of a criterion it is no more than a hint (Cicchetti 1981: twice
              the square of the number of levels).
            </p>
            <AgreementTable
              title="Raters and the machine"
              rows={withMachine}
              empty="Machine and raters have no criterion in common."
            />
            <AgreementTable
              title="Raters among themselves"
              rows={betweenRaters}
              empty="No role-play has been rated by two people yet."
            />
          </>
        )}
      </div>
    </>
  );
}
