import { formatTime } from "@/components/ui/format-time";
import { sayEnding } from "@/components/ui/say-ending";
import { Stars } from "@/components/ui/stars";
import type { Scorecard } from "@/grading/scorecard";
import { findTurns } from "./find-turns";
import { FoldAway } from "./fold-away";
import { sayCause } from "./say-cause";
import { sayEffect } from "./say-effect";
import type { Effect } from "./tell-effects";
import { TensionChart } from "./tension-chart-later";

type Props = { scorecard: Scorecard; effects: Effect[]; customer: string };

/** How the customer took it: the stars, the line of the tension, the turns that moved it, and all of it as a table. */
export function TensionSection({ scorecard, effects, customer }: Props) {
  const { tension, ending, stars, starsReason } = scorecard;
  const turns = findTurns(effects);
  return (
    <section aria-labelledby="tension" className="pt-14">
      <h2 id="tension" className="text-title max-sm:text-lead">
        How {customer} took it
      </h2>
      <p className="mt-1 max-w-[42rem]">
        {ending !== null && <span className="mr-3">{sayEnding(ending).long}</span>}
        {stars !== null && <Stars stars={stars} />}
      </p>
      <p className="max-w-[42rem] text-note text-soft">
        {starsReason && `${starsReason} `}
        {tension.length > 1 &&
          "The tension below is what your turns did; it is evidence, and graded nowhere."}
      </p>
      {tension.length > 1 && (
        <>
          <TensionChart
            points={tension.map(({ entry, at, mood }) => ({
              entry,
              at,
              tension: mood.tension,
              temper: mood.temper,
            }))}
            turns={turns.map(({ entry }) => entry)}
          />
          <Turns turns={turns} customer={customer} />
          <Table tension={tension} />
        </>
      )}
    </section>
  );
}

function Turns({ turns, customer }: { turns: Effect[]; customer: string }) {
  if (turns.length === 0) return null;
  return (
    <>
      <h3 className="mt-5 text-note text-soft">The turns that moved it most</h3>
      <ol className="mt-1 grid gap-x-12 lg:grid-cols-2">
        {turns.map((effect, index) => (
          <li
            key={effect.entry}
            className="grid grid-cols-[1.25rem_3rem_minmax(0,1fr)] gap-x-2 border-hairline border-t py-2 text-note tabular-nums lining-nums"
          >
            <span className="text-soft">{index + 1}</span>
            <a href={`#entry-${effect.entry}`} className="link justify-self-start">
              {formatTime(effect.at)}
            </a>
            <span>{sayEffect(effect, customer)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Table({ tension }: { tension: Scorecard["tension"] }) {
  return (
    <FoldAway summary="All of it as a table" className="mt-2 print:hidden">
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
              <td className="py-1">
                {[...new Set(mood.pulls.map(({ cause }) => sayCause(cause)))].join(", ")}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </FoldAway>
  );
}
