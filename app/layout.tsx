import "@fontsource-variable/source-sans-3/wght.css";
import "@fontsource-variable/source-sans-3/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/house/skip-link";

export const metadata: Metadata = {
  title: { default: "Composure", template: "%s · Composure" },
  description: "Practise live chats with difficult customers, and see what every reply did.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // The keyboard of a phone shrinks the page instead of covering the composer.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#111a2a" },
  ],
};

type Props = { children: ReactNode };

/** The page around every page. */
export default function RootLayout({ children }: Props) {
  return (
    // public/theme.js sets data-theme before React wakes.
    <html lang="en-GB" suppressHydrationWarning>
      <head>
        <script src="/theme.js" />
      </head>
      <body>
        <SkipLink />
        {children}
      </body>
    </html>
  );
}
