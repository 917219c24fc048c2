import type { ReactNode } from "react";
import { TensionMark } from "@/components/house/tension-mark";
import { ThemeSwitch } from "@/components/house/theme-switch";

type Props = { children: ReactNode };

/** Head and content of a candidate's pages. */
export function CandidateFrame({ children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-hairline border-b">
        <div className="mx-auto flex min-h-14 w-full max-w-[46rem] items-center justify-between gap-4 px-5">
          <a href="/invitation" className="flex items-center gap-2 font-strong text-ink hover:text-primary">
            <TensionMark className="h-5 text-primary" />
            Composure
          </a>
          <ThemeSwitch />
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
    </div>
  );
}
