"use client";

import Link from "next/link";
import type { FormAction } from "@/components/ui/form-state";
import { emptyScreeningForm } from "@/scenarios/screening/fill-screening-form";
import type { ScenarioChoice } from "@/scenarios/screening/scenario-choice";
import { ScreeningForm } from "./screening-form";

type Props = { choices: ScenarioChoice[]; contact: string; make: FormAction };

/** Making a screening. */
export function NewScreeningPage({ choices, contact, make }: Props) {
  return (
    <div className="mx-auto w-full max-w-[52rem] px-5 py-8 sm:px-8">
      <p className="text-note">
        <Link href="/screenings" className="link">
          Screenings
        </Link>
      </p>
      <h1 className="mt-1 text-title">A new screening</h1>
      <p className="mt-2 max-w-[40rem] text-soft">
        It begins as a draft. Nobody sees it until you open it and invite candidates, and all of it can be
        changed until the first of them has started.
      </p>
      <ScreeningForm
        first={emptyScreeningForm(contact)}
        choices={choices}
        measured={null}
        started={false}
        action={make}
        label="Make the draft"
      />
    </div>
  );
}
