import { stopAttempt } from "@/app/api/_endpoints/stop-attempt";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(stopAttempt);
