import { TriangleAlert } from "lucide-react";
import Link from "next/link";
import { Difficulty } from "@/components/ui/difficulty";
import { sayCriterion } from "@/components/ui/say-criterion";
import type { ScenarioHead } from "@/scenarios/show-head";

type Props = { scenario: ScenarioHead };

/** One scenario to choose: what it is about, how hard, how long, what it trains. */
export function ScenarioRow({ scenario }: Props) {
  const { id, title, trade, company, difficulty, minutes, skills, warning, pitch } = scenario;
  return (
    <li className="relative py-6">
      <h3 className="text-lead">
        <Link href={`/scenarios/${id}`} className="text-ink after:absolute after:inset-0 hover:text-primary">
          {title}
        </Link>
      </h3>
      <p className="text-note text-soft">
        {trade} · {company}
      </p>
      <p className="mt-2 max-w-[40rem]">{pitch}</p>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
        <Difficulty level={difficulty} />
        <span>about {minutes} minutes</span>
      </p>
      <p className="mt-1 text-note text-soft">Trains {skills.map(sayCriterion).join(", ")}</p>
      {warning && (
        <p className="mt-2 flex gap-2 text-note text-warning">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {warning}
        </p>
      )}
    </li>
  );
}
