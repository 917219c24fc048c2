import Link from "next/link";
import type { BoardQuery } from "@/scenarios/screening/board";
import { writeBoardAddress } from "./board-address";

type Props = { screening: string; query: BoardQuery; page: number; pages: number };

/** The ways to the pages before and after; nothing where there is one only. */
export function BoardPager({ screening, query, page, pages }: Props) {
  if (pages === 1) return null;
  const to = (other: number) => writeBoardAddress(screening, { ...query, page: other });
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2 text-note">
      <Step label="First" href={page > 1 ? to(1) : null} />
      <Step label="Previous" href={page > 1 ? to(page - 1) : null} />
      <p className="tabular-nums">
        Page {page.toLocaleString("en-GB")} of {pages.toLocaleString("en-GB")}
      </p>
      <Step label="Next" href={page < pages ? to(page + 1) : null} />
      <Step label="Last" href={page < pages ? to(pages) : null} />
    </nav>
  );
}

function Step({ label, href }: { label: string; href: string | null }) {
  if (href === null) return <span className="inline-flex min-h-11 items-center text-soft">{label}</span>;
  return (
    <Link prefetch={false} href={href} className="link inline-flex min-h-11 items-center">
      {label}
    </Link>
  );
}
