import type { Metadata } from "next";
import { connection } from "next/server";
import { readScenario } from "@/access/scenarios/read-scenario";
import { findOrNotFound } from "@/app/find-or-not-found";
import { readChoices } from "@/app/read-choices";
import { Briefing } from "@/components/briefing/briefing";
import { readSettings } from "@/settings";

type Props = { params: Promise<{ id: string }> };

/** The scenario's title in the browser's tab. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await findOrNotFound(readScenario((await params).id));
  return { title };
}

/** The briefing before a role-play. */
export default async function ScenarioPage({ params }: Props) {
  await connection();
  const scenario = await findOrNotFound(readScenario((await params).id));
  const choices = await readChoices();
  return <Briefing scenario={scenario} retentionDays={readSettings().RETENTION_DAYS} choices={choices} />;
}
