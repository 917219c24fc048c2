import { pauseAttempt } from "@/app/api/_endpoints/pause-attempt";
import { resumeAttempt } from "@/app/api/_endpoints/resume-attempt";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(pauseAttempt, resumeAttempt);
