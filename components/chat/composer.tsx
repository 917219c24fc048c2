import { SendHorizontal } from "lucide-react";
import type { KeyboardEvent, ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { useFocusWhenLost } from "@/components/ui/use-focus-when-lost";

type Props = {
  field: RefObject<HTMLTextAreaElement | null>;
  customer: string;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** Why nothing can be sent just now; writing goes on. */
  waits: string | null;
  /** The longest reply that the server takes, in UTF-16 units. */
  longest: number;
  /** What stands below the field, beside the words on its keys. */
  tools?: ReactNode;
};

/** Where the reply is written. It grows upwards, keeps its text, and never takes the focus away. */
export function Composer({ field, customer, draft, onDraft, onSend, waits, longest, tools }: Props) {
  // On a phone the focus would bring up the keyboard, over what the customer is about to say.
  useFocusWhenLost(field, "(pointer: fine)");
  const over = draft.length - longest;
  const ready = draft.trim() !== "" && over <= 0 && waits === null;
  const send = () => {
    if (!ready) return;
    onSend(draft.trim());
    onDraft("");
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="mx-auto w-full max-w-[42rem] px-4 pb-3 sm:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="flex items-end gap-2 rounded-sheet border border-edge bg-sheet p-1.5 focus-within:border-primary focus-within:outline-1 focus-within:outline-primary">
        <textarea
          ref={field}
          data-target="first"
          aria-label={`Your reply to ${customer}`}
          aria-describedby="composer-hint"
          placeholder="Write your reply"
          rows={1}
          value={draft}
          onChange={(event) => onDraft(event.target.value)}
          onKeyDown={onKeyDown}
          enterKeyHint="send"
          className="field-sizing-content max-h-48 min-h-9 flex-1 resize-none bg-transparent px-2.5 py-1.5 outline-none"
        />
        <Button type="submit" kind="primary" size="small" aria-disabled={!ready}>
          <SendHorizontal aria-hidden className="size-4" />
          <span className="max-sm:sr-only">Send</span>
        </Button>
      </div>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-4 max-sm:mt-0">
        <p
          id="composer-hint"
          className={`text-note ${over > 0 ? "text-warning" : "text-soft max-sm:sr-only"}`}
        >
          {over > 0
            ? `This is ${over} characters longer than a reply may be (${longest}). Nothing is lost: shorten it, or send it in two.`
            : (waits ?? "Enter sends, Shift+Enter begins a new line.")}
        </p>
        {tools}
      </div>
    </form>
  );
}
