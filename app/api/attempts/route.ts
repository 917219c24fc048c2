import { listAttempts } from "@/app/api/_endpoints/list-attempts";
import { startAttempt } from "@/app/api/_endpoints/start-attempt";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listAttempts, startAttempt);
