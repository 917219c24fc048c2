import { ScreeningHeader } from "@/components/screening/screening-header";
import { buttonStyle } from "@/components/ui/button-style";
import { Fold } from "@/components/ui/fold";
import { Notice } from "@/components/ui/notice";
import { fairnessDefinitions } from "@/scenarios/screening/fairness-definitions";
import { type FairnessQuery, writeFairnessQuery } from "@/scenarios/screening/fairness-query";
import type { FairnessReport } from "@/scenarios/screening/fairness-report";
import { groupNames } from "@/scenarios/screening/name-group";
import type { Role } from "@/scenarios/screening/role";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { FairnessFilter } from "./fairness-filter";
import { FairnessSummary } from "./fairness-summary";
import { ImpactSection } from "./impact-section";

type Props = {
  top: ScreeningTop;
  role: Role;
  others: readonly { id: string; title: string }[];
  query: FairnessQuery;
  report: FairnessReport;
};

const form = "fairness";

/** The adverse-impact report over one screening or several. */
export function FairnessPage({ top, role, others, query, report }: Props) {
  const path = `/screenings/${top.id}/fairness`;
  const { selection, scoring, notLeftOut } = report;
  const decided = selection.advance + selection.hold + selection.decline;
  const exported = (format: string) =>
    `${path}/export?${new URLSearchParams([["format", format], ...writeFairnessQuery(query)])}`;
  return (
    <>
      <ScreeningHeader screening={top} role={role} current="fairness">
        <a href={exported("csv")} className={buttonStyle("outline", "small")}>
          Export CSV
        </a>
        <a href={exported("json")} className={buttonStyle("outline", "small")}>
          Export JSON
        </a>
      </ScreeningHeader>
      <div className="mx-auto w-full max-w-[84rem] px-5 pt-6 pb-16 sm:px-8">
        <h2 className="sr-only">Fairness</h2>
        <p className="max-w-[44rem]">
          How groups of candidates fare, by what they voluntarily said of themselves. Nobody sees one person's
          answer here. A figure is a reason to look, neither a proof nor an acquittal.
        </p>
        <FairnessFilter id={form} path={path} report={report} further={query.further} others={others} />
        {report.screenings.length > 1 && (
          <p className="mt-3 max-w-[44rem] text-note text-soft">
            Over {report.screenings.length} screenings:{" "}
            {report.screenings.map(({ title }) => title).join(" · ")}.
          </p>
        )}
        {notLeftOut.length > 0 && (
          <Notice title="Not left out" className="mt-6 max-w-[44rem]">
            {notLeftOut.map(({ facet, group }) => groupNames[facet].get(group) ?? group).join(", ")}: only a
            group of less than 2 % can be left out.
          </Notice>
        )}
        <FairnessSummary report={report} />
        <ImpactSection
          outcome="selection"
          title="Who was advanced"
          hint={`Of ${decided} candidates about whom a person decided: ${selection.advance} advance, ${selection.hold} hold, ${selection.decline} decline. The newest decision counts.`}
          tables={selection.tables}
          form={form}
        />
        <ImpactSection
          outcome="scoring"
          title="Who scored above the median"
          hint={`Of ${scoring.scored} candidates with a total ${scoring.above} are above the median${scoring.median === null ? "" : ` of ${scoring.median.toFixed(1)}`}. The total is the machine's own, before any reviewer's change.`}
          tables={scoring.tables}
          form={form}
        />
        <Fold label="What the words mean, and where the rules come from" className="mt-12">
          <dl className="mt-3 max-w-[44rem] space-y-3 text-note">
            {fairnessDefinitions.map(({ term, meaning, source }) => (
              <div key={term}>
                <dt className="font-strong">{term}</dt>
                <dd>
                  {meaning} <span className="text-soft">({source})</span>
                </dd>
              </div>
            ))}
          </dl>
        </Fold>
      </div>
    </>
  );
}
