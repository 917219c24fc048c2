import { readAttempt } from "@/app/api/_endpoints/read-attempt";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readAttempt);
