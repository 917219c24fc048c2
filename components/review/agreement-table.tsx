import { useId } from "react";
import { sayCriterion } from "@/components/ui/say-criterion";
import type { Agreement } from "@/grading/agreement/measure-agreement";

type Props = { title: string; rows: Agreement[]; empty: string };

const cell = "py-1.5 pr-5 text-right tabular-nums lining-nums whitespace-nowrap";

/** How far two sides agree, criterion by criterion, with what each figure rests on. */
export function AgreementTable({ title, rows, empty }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mt-8">
      <h3 id={id} className="text-lead">
        {title}
      </h3>
      {rows.length === 0 ? (
        <p className="mt-1 text-soft">{empty}</p>
      ) : (
        <table className="mt-2 w-full max-w-[60rem] text-left">
          <thead>
            <tr className="border-hairline border-b text-note text-soft">
              <th scope="col" className="py-1.5 pr-5 font-normal">
                Criterion
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                Kappa
              </th>
              <th scope="col" className={`${cell} font-normal`}>
                n
              </th>
              <th scope="col" className={`${cell} font-normal max-sm:hidden`}>
                Same level
              </th>
              <th scope="col" className={`${cell} font-normal max-sm:hidden`}>
                At most one apart
              </th>
              <th scope="col" className={`${cell} font-normal max-sm:hidden`}>
                Observed by one only
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ criterion, kappa, n, same, near, oneSided, isFew }) => (
              <tr key={criterion} className="border-hairline border-b">
                <th scope="row" className="py-1.5 pr-5 font-normal first-letter:capitalize">
                  {sayCriterion(criterion)}
                </th>
                <td className={cell}>
                  {kappa === null ? (
                    <span className="text-note text-soft italic">nothing varies</span>
                  ) : (
                    <span className={isFew ? "text-soft" : ""}>{kappa.toFixed(2).replace("-", "−")}</span>
                  )}
                </td>
                <td className={cell}>
                  {n}
                  {isFew && <span className="text-note text-warning"> few</span>}
                </td>
                <td className={`${cell} max-sm:hidden`}>{sayShare(same)}</td>
                <td className={`${cell} max-sm:hidden`}>{sayShare(near)}</td>
                <td className={`${cell} max-sm:hidden`}>{oneSided || ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const sayShare = (share: number) => `${Math.round(share * 100)} %`;
