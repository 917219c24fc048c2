import { formatTime } from "@/components/ui/format-time";
import type { ShownEntry } from "@/roleplay/attempt/attempt-view";

type Props = { entry: number; turns: ReadonlyMap<number, ShownEntry>; words?: string };

/** A jump to a turn of the chat, named by its time: "0:34". */
export function TurnLink({ entry, turns, words = "" }: Props) {
  const turn = turns.get(entry);
  if (!turn) return null;
  return (
    <a
      href={`#entry-${entry}`}
      className="link inline-block whitespace-nowrap py-0.5 tabular-nums lining-nums"
    >
      {words && `${words} `}
      {formatTime(turn.at)}
    </a>
  );
}
