"use client";

import { useState } from "react";
import { FormMessage } from "@/components/ui/form-message";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { CandidateList, ListedCandidate } from "@/scenarios/screening/candidate-list";
import { BadLines } from "./bad-lines";
import type { InviteState } from "./invite-states";

type Props = {
  list: CandidateList;
  mails: boolean;
  state: InviteState;
  send: (form: FormData) => void;
};

/** What was read of a list: the good lines to be ticked, the bad ones with what is wrong. Nobody is invited yet. */
export function CheckedList({ list: { candidates, bad }, mails, state, send }: Props) {
  const [ticked, setTicked] = useState(
    () => new Set(candidates.filter(({ doubt }) => doubt === null).map(({ line }) => line)),
  );
  const [mail, setMail] = useState(true);
  const tick = (line: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(line);
    else next.delete(line);
    setTicked(next);
  };
  const chosen = candidates.filter(({ line }) => ticked.has(line));
  const sent = chosen.map(({ name, email, reference, extraTime, doubt }) => ({
    ...{ name, email, reference, extraTime },
    again: doubt !== null,
  }));
  return (
    <section aria-labelledby="checked" className="mt-10 border-hairline border-t pt-8">
      <h3 id="checked" className="text-lead">
        {sayRead(candidates.length, bad.length)}
      </h3>
      <BadLines bad={bad} />
      {candidates.length > 0 && (
        <form action={send} className="mt-4">
          <input type="hidden" name="candidates" value={JSON.stringify(sent)} />
          <ul className="divide-y divide-hairline border-hairline border-y">
            {candidates.map((candidate) => (
              <CandidateLine
                key={candidate.line}
                candidate={candidate}
                ticked={ticked.has(candidate.line)}
                onTick={(on) => tick(candidate.line, on)}
              />
            ))}
          </ul>
          <div className="mt-6 flex flex-wrap items-start gap-x-8 gap-y-4">
            <TextField
              name="days"
              label="Days for which the links hold"
              inputMode="numeric"
              defaultValue="14"
              className="w-64"
              state={state}
            />
            {mails && (
              <label className="mt-6 inline-flex min-h-11 items-center gap-2">
                <input
                  type="checkbox"
                  name="mail"
                  value="yes"
                  checked={mail}
                  onChange={(event) => setMail(event.target.checked)}
                  className="size-4 accent-primary"
                />
                E-mail each their link
              </label>
            )}
          </div>
          {!mails && (
            <p className="mt-3 text-note text-soft">
              This server sends no e-mails: you get the links to copy, this once.
            </p>
          )}
          <div className="mt-4">
            <FormMessage state={state} />
            <SubmitButton busy="Inviting …" disabled={chosen.length === 0}>
              {chosen.length === 1 ? "Invite one candidate" : `Invite ${chosen.length} candidates`}
            </SubmitButton>
          </div>
        </form>
      )}
    </section>
  );
}

function sayRead(good: number, bad: number): string {
  const lines = (count: number) => (count === 1 ? "one line" : `${count} lines`);
  if (good === 0) return "Nothing here could be read as a candidate";
  return bad === 0
    ? `${good === 1 ? "One candidate" : `${good} candidates`} in the list`
    : `${good === 1 ? "One candidate" : `${good} candidates`}, and ${lines(bad)} to mend`;
}

type LineProps = { candidate: ListedCandidate; ticked: boolean; onTick: (on: boolean) => void };

function CandidateLine({ candidate, ticked, onTick }: LineProps) {
  const { line, name, email, reference, extraTime, doubt } = candidate;
  return (
    <li>
      <label className="flex cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
          className="mt-1.5 size-4 shrink-0 accent-primary"
        />
        <span className="min-w-0 flex-1 break-words">
          {name}
          <span className="block break-all text-note text-soft">
            {[email ?? "no address", reference, extraTime > 0 && `+${extraTime} % time`]
              .filter(Boolean)
              .join(" · ")}
          </span>
          {doubt && (
            <span className="block text-note text-warning">
              Line {line} {doubt}.
            </span>
          )}
        </span>
      </label>
    </li>
  );
}
