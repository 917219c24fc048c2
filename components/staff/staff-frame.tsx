import Link from "next/link";
import type { ReactNode } from "react";
import { Footer } from "@/components/house/footer";
import { TensionMark } from "@/components/house/tension-mark";
import { ThemeSwitch } from "@/components/house/theme-switch";
import { may, type Permission } from "@/scenarios/screening/permission";
import { type Role, roleNames } from "@/scenarios/screening/role";

type Props = { name: string; role: Role; signOut: () => Promise<void>; children: ReactNode };

const places: readonly { path: string; label: string; needs: Permission }[] = [
  { path: "/screenings", label: "Screenings", needs: "review-candidates" },
  { path: "/staff", label: "Staff", needs: "manage-staff" },
  { path: "/connections", label: "Connections", needs: "manage-connections" },
  { path: "/audit", label: "Audit log", needs: "read-audit" },
];

/** Header, content and footer of the pages for staff: only the ways that the reader's role may go. */
export function StaffFrame({ name, role, signOut, children }: Props) {
  const link = "inline-flex min-h-8 items-center text-note text-soft hover:text-ink";
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-hairline border-b print:hidden">
        <div className="mx-auto flex min-h-14 w-full max-w-[84rem] flex-wrap items-center gap-x-6 gap-y-1 px-5 py-2 sm:px-8">
          <Link
            href="/screenings"
            className="flex items-center gap-2 font-strong text-ink hover:text-primary"
          >
            <TensionMark className="h-5 text-primary" />
            Composure
          </Link>
          <nav aria-label="Main" className="flex flex-wrap gap-x-5">
            {places
              .filter(({ needs }) => may(role, needs))
              .map(({ path, label }) => (
                <Link key={path} href={path} className={link}>
                  {label}
                </Link>
              ))}
          </nav>
          <div className="ml-auto flex items-center gap-4">
            <Link href="/account" className={link}>
              {name}
              <span className="sr-only">, {roleNames[role]}: your account</span>
            </Link>
            <form action={signOut} className="inline-flex">
              <button type="submit" className={link}>
                Sign out
              </button>
            </form>
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      <Footer wide />
    </div>
  );
}
