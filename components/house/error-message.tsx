import { Button } from "@/components/ui/button";
import { MessagePage } from "@/components/ui/message-page";

type Props = { digest: string | undefined; onRetry: () => void };

/** A page that could not be shown: what is safe, and what to do next. */
export function ErrorMessage({ digest, onRetry }: Props) {
  return (
    <MessagePage title="This page could not be shown">
      <p>
        Something went wrong on this server. What you have written in a role-play is safe: it is stored with
        every reply, and what had not been sent yet is kept in this browser.
      </p>
      <Button kind="primary" onClick={onRetry}>
        Try again
      </Button>
      {digest && (
        <p className="text-note">Whoever runs this server finds the cause in its log under {digest}.</p>
      )}
    </MessagePage>
  );
}
