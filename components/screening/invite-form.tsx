"use client";

import { useActionState, useState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { untouched } from "@/components/ui/form-state";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { CandidatesField } from "./candidates-field";
import { CheckedList } from "./checked-list";
import type { CheckAction, InviteAction } from "./invite-states";
import { MadeLinks } from "./made-links";

type Props = { screening: string; mails: boolean; check: CheckAction; invite: InviteAction };

/** First the list is read and shown, then those who are ticked are invited, then their links are shown once. */
export function InviteForm({ screening, mails, check, invite }: Props) {
  const [checked, sendList] = useActionState(check, { ...untouched, list: null });
  const [invited, sendChosen] = useActionState(invite, { ...untouched, links: [], skipped: [] });
  const [list, setList] = useState("");
  // Each answer is shown until the next one comes: a list that was invited is done with.
  const [seen, setSeen] = useState<unknown>(null);
  const done = invited.links.length > 0 && seen !== invited;
  if (done) {
    const onMore = () => {
      setSeen(invited);
      setList("");
    };
    return <MadeLinks {...{ screening, mails }} state={invited} onMore={onMore} />;
  }
  const shown = checked.list !== null && checked.values.list === list ? checked.list : null;
  return (
    <>
      <form action={sendList} className="mt-4 space-y-5">
        <CandidatesField value={list} onChange={setList} state={checked} />
        <TextField
          name="extraTime"
          label="Extra time, in per cent"
          hint="On top of each time limit, for all in this list who have none of their own in it."
          inputMode="numeric"
          defaultValue="0"
          className="max-w-80"
          state={checked}
        />
        <FormMessage state={checked} />
        <SubmitButton busy="Reading …" kind={shown ? "outline" : "primary"}>
          {shown ? "Check again" : "Check the list"}
        </SubmitButton>
      </form>
      {shown && (
        <CheckedList
          key={checked.values.list}
          list={shown}
          {...{ mails }}
          state={invited}
          send={sendChosen}
        />
      )}
    </>
  );
}
