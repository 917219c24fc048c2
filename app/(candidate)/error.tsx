"use client";

import { ErrorMessage } from "@/components/house/error-message";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When a page could not be shown. */
export default function PageError({ error, retry }: Props) {
  return <ErrorMessage digest={error.digest} onRetry={retry} />;
}
