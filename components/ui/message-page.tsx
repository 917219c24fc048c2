import type { ReactNode } from "react";

type Props = { title: string; children: ReactNode };

/** A whole page that says one thing: what happened, what is safe, what to do next. */
export function MessagePage({ title, children }: Props) {
  return (
    <div className="mx-auto w-full max-w-[36rem] px-5 py-20">
      <h1 className="text-title">{title}</h1>
      <div className="mt-4 space-y-5 text-soft">{children}</div>
    </div>
  );
}
