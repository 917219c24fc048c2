"use client";

import "./globals.css";
import { ErrorMessage } from "@/components/house/error-message";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** When even the page around every page could not be shown. */
export default function GlobalError({ error, retry }: Props) {
  return (
    <html lang="en-GB">
      <body>
        <title>This page could not be shown · Composure</title>
        <main>
          <ErrorMessage digest={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
