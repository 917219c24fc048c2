import { Check, Minus, TriangleAlert } from "lucide-react";
import type { Remark } from "@/grading/coach/coach";

/** Each sign has a shape and a word: colour only joins them. */
export const signs = {
  helped: { label: "Helped", Icon: Check, ink: "text-primary" },
  neither: { label: "No change", Icon: Minus, ink: "text-soft" },
  harmed: { label: "Set you back", Icon: TriangleAlert, ink: "text-warning" },
} as const;

/** The coach's word below one's own reply. The log does not read it out: the newest is told once, in a place of its own. */
export function CoachMark({ remark: { sign, line } }: { remark: Remark }) {
  const { label, Icon, ink } = signs[sign];
  return (
    <p aria-live="off" className="mt-1.5 flex gap-2 pl-4 text-note text-soft">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${ink}`} />
      <span>
        <span className={`font-strong ${ink}`}>{label}.</span> {line}
      </span>
    </p>
  );
}
