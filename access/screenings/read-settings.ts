import "server-only";
import type { MeasuredDuration } from "@/scenarios/screening/measured-duration";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import type { ScreeningDraft } from "@/scenarios/screening/screening-draft";
import type { ScreeningTop } from "@/scenarios/screening/screening-head";
import { refuseUnless } from "../staff/refuse-unless";
import type { Staff } from "../staff/staff";
import { hasStarted } from "./has-started";
import { listChoices } from "./list-choices";
import { measureDuration } from "./measure-duration";
import { readScreening } from "./read-screening";

type Settings = {
  screening: ScreeningTop;
  draft: ScreeningDraft;
  choices: ScenarioChoice[];
  measured: MeasuredDuration | null;
  /** Whether a candidate has begun, so that parts of it are locked. */
  started: boolean;
};

/** All that the settings of a screening show. Throws not-found. */
export async function readSettings(staff: Staff, asked: { screening: string }): Promise<Settings> {
  refuseUnless(staff, "manage-screenings");
  const { top, draft } = await readScreening(staff, asked);
  const [choices, measured, started] = await Promise.all([
    listChoices(staff),
    measureDuration(staff, asked),
    hasStarted(asked.screening),
  ]);
  return { screening: top, draft, choices, measured, started };
}
