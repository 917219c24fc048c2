import { readCoach } from "@/app/api/_endpoints/read-coach";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readCoach);
