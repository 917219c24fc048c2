import { Button } from "@/components/ui/button";
import type { Desk } from "@/scenarios/show-desk";

type Props = { replies: Desk["savedReplies"]; ended: boolean; onInsert: (text: string) => void };

/** Saved replies: frameworks to adapt before sending. */
export function SavedReplies({ replies, ended, onInsert }: Props) {
  return (
    <div className="py-4">
      <p className="px-5 pb-3 text-note text-soft">
        A frame to adapt to this customer. Sent as it stands, it sounds like one.
      </p>
      <ul className="border-hairline border-t">
        {replies.map(({ id, title, text }) => (
          <li key={id} className="border-hairline border-b px-5 py-3">
            <div className="flex items-center justify-between gap-3">
              <h3>{title}</h3>
              <Button kind="outline" size="small" disabled={ended} onClick={() => onInsert(text)}>
                Insert<span className="sr-only"> “{title}”</span>
              </Button>
            </div>
            <p className="mt-1 text-note text-soft">{text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
