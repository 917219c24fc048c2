import { readConsistency } from "@/app/api/_endpoints/read-consistency";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readConsistency);
