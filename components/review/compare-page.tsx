import Link from "next/link";
import { ScreeningHeader } from "@/components/screening/screening-header";
import type { Comparison } from "@/scenarios/screening/comparison";
import type { Role } from "@/scenarios/screening/role";
import { ComparedCriteria } from "./compared-criteria";
import { ComparedHeads } from "./compared-heads";

type Props = { comparison: Comparison; role: Role };

/** Up to four candidates side by side; on a phone one below the other, criterion by criterion. */
export function ComparePage({ comparison, role }: Props) {
  const { screening, candidates } = comparison;
  return (
    <>
      <ScreeningHeader screening={screening} role={role} current="ranking" />
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-12 sm:px-8">
        <p className="text-note">
          <Link href={`/screenings/${screening.id}/ranking`} className="link">
            Back to the ranking
          </Link>
        </p>
        <h2 className="mt-1 text-title max-sm:text-lead">Side by side</h2>
        {candidates.length === 0 ? (
          <p className="mt-2 text-soft">Nobody is chosen. Tick two to four candidates in the ranking.</p>
        ) : (
          <>
            <p className="mt-1 max-w-[44rem] text-soft">
              Levels stand in the order of the role-plays, which may be different scenarios. A dash was not
              observed; “r” is a reviewer&rsquo;s level beside the machine&rsquo;s.
            </p>
            <ComparedHeads comparison={comparison} />
            <ComparedCriteria comparison={comparison} />
          </>
        )}
      </div>
    </>
  );
}
