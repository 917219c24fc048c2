import type { ReactNode } from "react";
import { Footer } from "@/components/house/footer";
import { Header } from "@/components/house/header";

type Props = { children: ReactNode };

/** Header, content and footer: every page but the chat. */
export default function HouseLayout({ children }: Props) {
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
