import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode; className?: string };

/** Something to know before going on, such as a content warning. */
export function Notice({ title, children, className = "" }: Props) {
  return (
    <div className={`flex gap-3 rounded-sheet bg-warning-wash px-4 py-3 ${className}`}>
      <TriangleAlert aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
      <div>
        <p className="font-strong text-warning">{title}</p>
        <div>{children}</div>
      </div>
    </div>
  );
}
