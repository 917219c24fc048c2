import type { ReactNode } from "react";
import { HouseFrame } from "@/components/house/house-frame";

type Props = { children: ReactNode };

/** Every page but the chat. */
export default function HouseLayout({ children }: Props) {
  return <HouseFrame>{children}</HouseFrame>;
}
