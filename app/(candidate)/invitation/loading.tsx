import { LoadingLines } from "@/components/ui/loading-lines";

/** While the page is on its way. */
export default function Loading() {
  return <LoadingLines label="Your page is on its way." />;
}
