import { Fold } from "@/components/ui/fold";
import { formatTime } from "@/components/ui/format-time";
import type { Scorecard } from "@/grading/scorecard";
import { findTurns } from "./find-turns";
import { sayCause } from "./say-cause";
import { TensionChart } from "./tension-chart-later";

type Props = { tension: Scorecard["tension"] };

/** How the customer's tension went: the line, the turns that moved it, and all of it as a table. */
export function TensionSection({ tension }: Props) {
  const turns = findTurns(tension);
  if (tension.length < 2) return null;
  return (
    <section aria-labelledby="tension" className="pt-16">
      <h2 id="tension" className="text-title">
        How the tension went
      </h2>
      <TensionChart
        points={tension.map(({ entry, at, mood }) => ({
          entry,
          at,
          tension: mood.tension,
          temper: mood.temper,
        }))}
        turns={turns.map(({ entry }) => entry)}
      />
      {turns.length > 0 && (
        <>
          <h3 className="mt-6 text-note text-soft">The turns that moved it</h3>
          <ol className="mt-2 grid gap-x-12 lg:grid-cols-2">
            {turns.map(({ entry, at, from, to, temper, causes }, index) => (
              <li
                key={entry}
                className="grid grid-cols-[1.5rem_3rem_3.5rem_minmax(0,1fr)] gap-x-2 border-hairline border-t py-2 text-note tabular-nums lining-nums"
              >
                <span className="text-soft">{index + 1}</span>
                <a href={`#entry-${entry}`} className="link">
                  {formatTime(at)}
                </a>
                <span>
                  <span className="sr-only">{to > from ? "up " : "down "}</span>
                  <span aria-hidden>{to > from ? "▲" : "▼"}</span> {Math.abs(Math.round(to - from))}
                </span>
                <span>
                  {causes.length > 0 ? causes.slice(0, 3).map(sayCause).join(", ") : "time"}
                  <span className="text-soft">, now {temper}</span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <Fold label="All of it as a table" className="mt-3 print:hidden">
        <table className="w-full max-w-[42rem] text-left text-note">
          <thead>
            <tr className="border-hairline border-b">
              <th scope="col" className="py-1 pr-4">
                Time
              </th>
              <th scope="col" className="py-1 pr-4 text-right">
                Tension
              </th>
              <th scope="col" className="py-1 pr-4">
                Temper
              </th>
              <th scope="col" className="py-1">
                What moved it
              </th>
            </tr>
          </thead>
          <tbody>
            {tension.map(({ entry, at, mood }) => (
              <tr key={entry} className="border-hairline border-b align-baseline">
                <td className="py-1 pr-4">
                  <a href={`#entry-${entry}`} className="link">
                    {formatTime(at)}
                  </a>
                </td>
                <td className="py-1 pr-4 text-right">{Math.round(mood.tension)}</td>
                <td className="py-1 pr-4">{mood.temper}</td>
                <td className="py-1">{mood.pulls.map(({ cause }) => sayCause(cause)).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Fold>
    </section>
  );
}
