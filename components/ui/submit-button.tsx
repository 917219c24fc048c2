"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

type Props = ComponentProps<typeof Button> & { busy: string };

/** Sends its form, says while it is on its way, and is not sent twice. */
export function SubmitButton({ busy, children, ...rest }: Props) {
  const { pending } = useFormStatus();
  return (
    <Button kind="primary" {...rest} type="submit" aria-disabled={pending} disabled={pending}>
      {pending ? busy : children}
    </Button>
  );
}
