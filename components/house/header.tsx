import Link from "next/link";
import { TensionMark } from "./tension-mark";
import { ThemeSwitch } from "./theme-switch";

/** The head of every page but the chat. */
export function Header() {
  return (
    <header className="border-hairline border-b print:hidden">
      <div className="mx-auto flex min-h-14 w-full max-w-[72rem] items-center gap-4 px-5 sm:gap-6 sm:px-8">
        <Link href="/" className="flex items-center gap-2 font-strong text-ink hover:text-primary">
          <TensionMark className="h-5 text-primary" />
          Composure
        </Link>
        <nav aria-label="Main" className="ml-auto">
          <Link
            href="/attempts"
            className="inline-flex min-h-8 items-center text-note text-soft hover:text-ink"
          >
            Your role-plays
          </Link>
        </nav>
        <ThemeSwitch />
      </div>
    </header>
  );
}
