import { Button } from "@/components/ui/button";
import { ChatBanner } from "./chat-banner";
import type { ChatState } from "./chat-state";

type Props = {
  refusal: NonNullable<ChatState["refusal"]>;
  onPutBack: (text: string) => void;
  onDismiss: () => void;
};

/** What the server did not take, why, and that the text is safe. */
export function RefusalBanner({ refusal: { item, message }, onPutBack, onDismiss }: Props) {
  const text = item.kind === "reply" ? item.text : "";
  return (
    <ChatBanner
      urgent
      actions={
        <>
          {text && (
            <Button size="small" onClick={() => onPutBack(text)}>
              Put it back
            </Button>
          )}
          <Button kind="plain" size="small" onClick={onDismiss}>
            Close
          </Button>
        </>
      }
    >
      <p>
        {text ? "This reply was not taken: " : "This was not done: "}
        {message}
      </p>
      {text && <p className="mt-1 max-h-16 overflow-y-auto whitespace-pre-wrap italic">{text}</p>}
    </ChatBanner>
  );
}
