import { readResult } from "@/app/api/_endpoints/read-result";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readResult);
