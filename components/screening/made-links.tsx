"use client";

import Link from "next/link";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { FormMessage } from "@/components/ui/form-message";
import { SecretLink } from "@/components/ui/secret-link";
import { useFocusWhenLost } from "@/components/ui/use-focus-when-lost";
import type { InviteState } from "./invite-states";
import { saveLinks } from "./save-links";

type Props = { screening: string; mails: boolean; state: InviteState; onMore: () => void };

/** The links that were just made. They are kept nowhere, so this is the one moment to copy them. */
export function MadeLinks({ screening, state, onMore }: Props) {
  const { links, skipped } = state;
  const [copied, setCopied] = useState(false);
  const section = useRef<HTMLElement>(null);
  useFocusWhenLost(section);
  const copyAll = async () => {
    const lines = links.map(({ name, email, path }) =>
      [name, email, new URL(path, window.location.origin).href].filter(Boolean).join("\t"),
    );
    await navigator.clipboard.writeText(lines.join("\n"));
    setCopied(true);
  };
  const mailed = links.filter((link) => link.mailed).length;
  return (
    <section ref={section} tabIndex={-1} aria-label="The links" className="mt-4 outline-none">
      <FormMessage state={state} />
      <p className="max-w-[44rem]">
        {mailed > 0 &&
          (mailed === links.length
            ? "An e-mail with their link is on its way to each. "
            : `An e-mail is on its way to ${mailed} of them. `)}
        Each link is personal, and is shown only now: only its fingerprint is kept.
      </p>
      {skipped.length > 0 && (
        <p className="mt-2 max-w-[44rem] text-warning">
          Left out, because they were invited in the meantime: {skipped.join(", ")}.
        </p>
      )}
      {links.length > 1 && (
        <div className="mt-4 flex flex-wrap gap-3">
          <Button onClick={copyAll}>{copied ? "Copied" : "Copy all"}</Button>
          <Button onClick={() => saveLinks(links, window.location.origin)}>Save as CSV</Button>
        </div>
      )}
      <ul className="mt-5 space-y-4">
        {links.map(({ id, name, email, path }) => (
          <li key={id}>
            <SecretLink path={path} label={email ? `${name}, ${email}` : name} />
          </li>
        ))}
      </ul>
      <div className="mt-8 flex flex-wrap gap-3">
        <Link href={`/screenings/${screening}`} className={buttonStyle("primary")}>
          To the board
        </Link>
        <Button onClick={onMore}>Invite more</Button>
      </div>
    </section>
  );
}
