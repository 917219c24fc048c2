import { retryAttempt } from "@/app/api/_endpoints/retry-attempt";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(retryAttempt);
