import { readDesk } from "@/app/api/_endpoints/read-desk";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(readDesk);
