import { BookOpenText, MessageSquare, UserRound } from "lucide-react";
import type { PartId } from "./parts";

const items = [
  { id: "conversation", label: "Chat", Icon: MessageSquare },
  { id: "customer", label: "Customer", Icon: UserRound },
  { id: "desk", label: "Desk", Icon: BookOpenText },
] as const;

type Props = { part: PartId; unseen: number; onGo: (part: PartId) => void };

/** On narrow screens: the parts of the desk, one thumb away. */
export function PartsBar({ part, unseen, onGo }: Props) {
  return (
    <nav
      aria-label="Parts of the desk"
      className="grid grid-cols-3 border-hairline border-t bg-sunk lg:hidden"
    >
      {items.map(({ id, label, Icon }) => (
        <button
          key={id}
          type="button"
          aria-current={part === id}
          onClick={() => onGo(id)}
          className="flex min-h-12 items-center justify-center gap-2 text-note text-soft aria-[current=true]:font-strong aria-[current=true]:text-primary"
        >
          <Icon aria-hidden className="size-4" />
          {label}
          {id === "conversation" && unseen > 0 && (
            <span className="rounded-full bg-primary px-2 text-on-primary">
              {unseen}
              <span className="sr-only"> new</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
