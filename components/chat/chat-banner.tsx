import type { ReactNode } from "react";

type Props = { children: ReactNode; actions?: ReactNode; urgent?: boolean };

/** A line between conversation and composer: paused, on hold, no connection, not taken. */
export function ChatBanner({ children, actions, urgent = false }: Props) {
  return (
    <div role="status" className={`border-hairline border-t ${urgent ? "bg-warning-wash" : "bg-sunk"}`}>
      <div className="mx-auto flex max-w-[42rem] flex-wrap items-center gap-x-4 gap-y-2 px-4 py-2.5 sm:px-6">
        <div className="min-w-0 flex-1 basis-60 text-note">{children}</div>
        {actions && <div className="flex gap-2">{actions}</div>}
      </div>
    </div>
  );
}
