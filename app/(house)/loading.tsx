import { LoadingLines } from "@/components/ui/loading-lines";

/** While a page is on its way. */
export default function Loading() {
  return <LoadingLines label="The page is on its way." />;
}
