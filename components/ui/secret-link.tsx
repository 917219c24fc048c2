"use client";

import { useState } from "react";
import { Button } from "./button";
import { fieldStyle } from "./field-style";

type Props = { path: string; label: string };

/** A secret link, to be copied now: it is kept nowhere and shown once. */
export function SecretLink({ path, label }: Props) {
  const [copied, setCopied] = useState(false);
  const [address, setAddress] = useState(path);
  // Only the browser knows under which address this server was reached.
  const readAddress = (field: HTMLInputElement | null) => {
    if (field) setAddress(new URL(path, window.location.origin).href);
  };
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-72">
        <span className="mb-1 block font-strong text-note">{label}</span>
        <input
          ref={readAddress}
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className={`${fieldStyle} min-h-11 text-note`}
        />
      </label>
      <Button onClick={copy}>{copied ? "Copied" : "Copy link"}</Button>
    </div>
  );
}
