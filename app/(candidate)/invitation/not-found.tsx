import { MessagePage } from "@/components/ui/message-page";

/** Where this browser holds no invitation, or one that was taken back. */
export default function NoInvitation() {
  return (
    <MessagePage title="There is no open invitation here">
      <p>
        This browser holds no invitation, or the one that it holds was taken back or replaced. Open the link
        from your newest message once more: it works in any browser.
      </p>
      <p>If that does not help, ask whoever invited you. Nothing that you have written is lost.</p>
    </MessagePage>
  );
}
