import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

type Props = {
  summary: ReactNode;
  children: ReactNode;
  id?: string;
  open?: boolean;
  /** `narrow` folds on narrow screens only; on wide ones, and on paper, the content stands without its summary. */
  when?: "always" | "narrow";
  className?: string;
  summaryClassName?: string;
};

/** Content that folds away on the screen and never on paper; it works before any script has come. */
export function FoldAway({
  summary,
  children,
  id,
  open = false,
  when = "always",
  className = "",
  summaryClassName = "min-h-9 text-note text-soft print:hidden",
}: Props) {
  const narrow = when === "narrow";
  return (
    <details
      id={id}
      open={open}
      data-fold={when}
      className={`print:details-content:[content-visibility:visible] ${narrow ? "lg:details-content:[content-visibility:visible]" : ""} ${className}`}
    >
      <summary
        className={`flex list-none items-center gap-2 rounded-field hover:text-ink [&::-webkit-details-marker]:hidden ${narrow ? "lg:hidden print:hidden" : ""} ${summaryClassName}`}
      >
        <ChevronDown
          aria-hidden
          className="size-4 shrink-0 -rotate-90 text-soft [[open]>summary>&]:rotate-0 print:hidden"
        />
        {summary}
      </summary>
      {children}
    </details>
  );
}
