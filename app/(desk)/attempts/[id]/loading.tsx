import { LoadingLines } from "@/components/ui/loading-lines";

/** While the desk is on its way. */
export default function Loading() {
  return <LoadingLines label="The desk is on its way." lines={4} />;
}
