import type { ReactNode } from "react";
import { Footer } from "./footer";
import { Header } from "./header";

type Props = { children: ReactNode };

/** Header, content and footer: every page but the chat. */
export function HouseFrame({ children }: Props) {
  return (
    <div className="flex min-h-dvh flex-col">
      <Header />
      <main id="content" tabIndex={-1} className="flex flex-1 flex-col outline-none">
        {children}
      </main>
      <Footer />
    </div>
  );
}
