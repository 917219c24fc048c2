"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { fieldStyle } from "@/components/ui/field-style";

type Props = { value: string; label: string };

/** A key or a secret, to be copied now: it is shown once. */
export function SecretValue({ value, label }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(true);
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <label className="min-w-0 flex-1 basis-72">
        <span className="mb-1 block font-strong text-note">{label}</span>
        <input
          readOnly
          value={value}
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          className={`${fieldStyle} min-h-11 text-note`}
        />
      </label>
      <Button onClick={copy}>{copied ? "Copied" : "Copy"}</Button>
    </div>
  );
}
