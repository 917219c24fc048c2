import { readHealth } from "@/app/api/_endpoints/read-health";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readHealth);
