import { Lightbulb } from "lucide-react";
import type { Choices } from "@/components/practice/choices";
import { Switch } from "@/components/practice/switch";
import { Button } from "@/components/ui/button";
import type { CoachState } from "./use-coach";

type Props = {
  choices: Choices;
  onChoose: (choice: keyof Choices, on: boolean) => void;
  coach: CoachState;
};

/** In practice, below the reply: ask for a hint, and choose what stands beside the chat. */
export function PracticeBar({ choices, onChoose, coach: { hint, more, askHint } }: Props) {
  return (
    <fieldset className="-mr-2 flex items-center max-sm:-ml-3 max-sm:w-full">
      <legend className="sr-only">Practice</legend>
      {choices.coach && (
        <Button
          kind="plain"
          size="small"
          className="max-sm:mr-auto"
          aria-disabled={!more}
          aria-keyshortcuts="Control+/"
          onClick={() => more && askHint()}
        >
          <Lightbulb aria-hidden className="size-4" />
          {hint === null ? "Hint" : more ? "More of the hint" : "That is all"}
        </Button>
      )}
      <Switch on={choices.coach} onChange={(on) => onChoose("coach", on)}>
        Coach
      </Switch>
      <Switch on={choices.mood} onChange={(on) => onChoose("mood", on)}>
        <span>
          <span className="sr-only">Show the customer’s mood</span>
          <span aria-hidden>Mood</span>
        </span>
      </Switch>
    </fieldset>
  );
}
