"use server";

import { z } from "zod";
import { checkCandidates as check } from "@/access/invitations/check-candidates";
import { requireStaff } from "@/access/staff/require-staff";
import { answerForm } from "@/app/answer-form";
import { readNumber } from "@/app/read-number";
import type { CheckState } from "@/components/screening/invite-states";
import type { CandidateList } from "@/scenarios/screening/candidate-list";

const sent = z.strictObject({
  list: z
    .string()
    .trim()
    .min(1, "is empty: paste names and addresses")
    .max(400_000, "is too long for one list"),
  extraTime: z
    .number("is a whole number from 0 to 300")
    .int()
    .min(0)
    .max(300, "is a whole number from 0 to 300"),
});

/** Reads a pasted list of candidates, and says which lines are good. Invites nobody. */
export async function checkCandidates(screening: string, _: CheckState, form: FormData): Promise<CheckState> {
  let list: CandidateList | null = null;
  const state = await answerForm(form, async () => {
    const staff = await requireStaff();
    const asked = sent.parse({ list: readList(form), extraTime: readNumber(form, "extraTime") });
    const read = await check(staff, { screening, ...asked });
    list = read;
    return { done: sayRead(read) };
  });
  return { ...state, values: { list: readList(form), extraTime: String(form.get("extraTime") ?? "") }, list };
}

/** As it stands in the field: what is sent has other line ends. */
const readList = (form: FormData) => String(form.get("list") ?? "").replace(/\r\n/g, "\n");

function sayRead({ candidates, bad }: CandidateList): string {
  const good =
    candidates.length === 1 ? "One candidate was read" : `${candidates.length} candidates were read`;
  const rest = bad.length === 1 ? ", one line needs mending" : `, ${bad.length} lines need mending`;
  return `${good}${bad.length > 0 ? rest : ""}. Nobody is invited yet.`;
}
