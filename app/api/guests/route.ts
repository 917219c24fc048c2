import { makeGuest } from "@/app/api/_endpoints/make-guest";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(makeGuest);
