"use client";

import { useChoice } from "./use-choice";

type Props = { screening: string; id: string; name: string };

/** Chooses a candidate for a comparison of up to four. */
export function ChooseBox({ screening, id, name }: Props) {
  const { chosen, isFull, toggle } = useChoice(screening);
  const isChosen = chosen.some((one) => one.id === id);
  return (
    <label className="-m-2 inline-flex size-9 items-center justify-center">
      <span className="sr-only">Compare {name}</span>
      <input
        type="checkbox"
        checked={isChosen}
        disabled={isFull && !isChosen}
        onChange={() => toggle({ id, name })}
        className="size-4 accent-(--color-primary)"
      />
    </label>
  );
}
