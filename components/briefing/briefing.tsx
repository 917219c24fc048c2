import type { ReactNode } from "react";
import { ChoiceForm } from "@/components/practice/choice-form";
import type { Choices } from "@/components/practice/choices";
import { Difficulty } from "@/components/ui/difficulty";
import { Notice } from "@/components/ui/notice";
import { sayCriterion } from "@/components/ui/say-criterion";
import type { Scenario } from "@/scenarios/schema/scenario";
import type { ScenarioHead } from "@/scenarios/show-head";
import { BeginForm } from "./begin-form";

type Props = {
  scenario: ScenarioHead & { briefing: Scenario["briefing"] };
  retentionDays: number;
  choices: Choices;
};

/** What one is told before the chat: the role, what one may do and knows, and that one can stop at any time. */
export function Briefing({ scenario, retentionDays, choices }: Props) {
  const { title, trade, company, persona, difficulty, minutes, skills, warning, pitch, briefing } = scenario;
  const caution = warning ?? persona.warning;
  return (
    <article className="mx-auto w-full max-w-[72rem] px-5 py-12 sm:px-8 sm:py-16">
      <p className="text-note text-soft">
        {trade} · {company}
      </p>
      <h1 className="mt-1 text-display max-sm:text-title">{title}</h1>
      <p className="mt-4 max-w-[40rem] text-lead text-soft">{pitch}</p>
      <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
        <span>{persona.label}</span>
        <Difficulty level={difficulty} />
        <span>about {minutes} minutes</span>
        <span>trains {skills.map(sayCriterion).join(", ")}</span>
      </p>
      {caution && (
        <Notice title="Before you begin" className="mt-6 max-w-[42rem]">
          {caution}
        </Notice>
      )}
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="max-w-[42rem] space-y-8">
          <Part title="Your role">
            <p>{briefing.role}</p>
          </Part>
          <Part title="What you may do">
            <Lines lines={briefing.may} />
          </Part>
          <Part title="What you may not do">
            <Lines lines={briefing.mayNot} />
          </Part>
          <Part title="What you know">
            <Lines lines={briefing.know} />
          </Part>
        </div>
        <aside
          aria-label="Begin"
          className="h-fit rounded-sheet border border-hairline bg-sheet p-6 lg:sticky lg:top-8"
        >
          <BeginForm scenario={scenario.id} />
          <ChoiceForm choices={choices} />
          <ul className="mt-5 space-y-3 text-note text-soft">
            <li>The customer writes as soon as you begin. All of this is beside you in the chat as well.</li>
            <li>You can pause or stop at any time; neither counts against you.</li>
            <li>
              What you write is kept on this server, and deleted when nothing was done with it for{" "}
              {retentionDays} {retentionDays === 1 ? "day" : "days"}.
            </li>
          </ul>
        </aside>
      </div>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-lead">{title}</h2>
      <div className="mt-2">{children}</div>
    </section>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul className="list-disc space-y-1.5 pl-5 marker:text-hairline">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
