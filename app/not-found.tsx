import type { Metadata } from "next";
import Link from "next/link";
import { HouseFrame } from "@/components/house/house-frame";
import { buttonStyle } from "@/components/ui/button-style";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Not found" };

/** For addresses that lead nowhere, and for attempts that are not the viewer's. */
export default function NotFound() {
  return (
    <HouseFrame>
      <MessagePage title="There is nothing here">
        <p>
          The address may be mistyped. A role-play can only be opened in the browser in which it was begun,
          and is deleted some time after it was last used.
        </p>
        <Link href="/" className={buttonStyle("primary")}>
          Choose a customer
        </Link>
      </MessagePage>
    </HouseFrame>
  );
}
