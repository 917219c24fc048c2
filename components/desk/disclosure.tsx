import { ChevronRight } from "lucide-react";
import { type ReactNode, useId } from "react";

type Props = {
  label: ReactNode;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
  /** Where the focus goes when one comes to this part by keyboard. */
  first?: boolean;
};

/** One row of the desk that opens in place. */
export function Disclosure({ label, open, onToggle, children, first = false }: Props) {
  const id = useId();
  return (
    <div className="border-hairline border-b">
      <h3 className="font-normal">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={onToggle}
          data-target={first ? "first" : undefined}
          className={`-outline-offset-2 flex min-h-11 w-full items-center gap-2 px-5 py-2 text-left hover:text-primary ${open ? "font-strong" : ""}`}
        >
          <ChevronRight aria-hidden className={`size-4 shrink-0 text-soft ${open ? "rotate-90" : ""}`} />
          {label}
        </button>
      </h3>
      <div id={id} hidden={!open} className="px-5 pb-4 pl-11">
        {open && children}
      </div>
    </div>
  );
}
