"use client";

import type { Choices } from "./choices";
import { Switch } from "./switch";
import { useChoices } from "./use-choices";

const items = [
  {
    choice: "coach",
    label: "Coach",
    note: "After each reply a sign with a line of reason, and a hint when you ask for one. Neither changes the grade.",
  },
  {
    choice: "mood",
    label: "Show the customer’s mood",
    note: "A line along the top that rises and falls with the tension. In a real chat you would have to read it from the words.",
  },
] as const;

/** Before the chat: what one wants to have beside it. Both can be changed during the chat. */
export function ChoiceForm({ choices: first }: { choices: Choices }) {
  const [choices, choose] = useChoices(first);
  return (
    <fieldset className="mt-6 border-hairline border-y py-4">
      <legend className="float-left font-strong text-note">While you practise</legend>
      <div className="clear-both space-y-2 pt-1">
        {items.map(({ choice, label, note }) => (
          <div key={choice} className="-ml-2">
            <Switch
              on={choices[choice]}
              onChange={(on) => choose(choice, on)}
              describedBy={`about-${choice}`}
            >
              {label}
            </Switch>
            <p id={`about-${choice}`} className="pl-2 text-note text-soft">
              {note}
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
