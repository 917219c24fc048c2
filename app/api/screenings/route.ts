import { listScreenings } from "@/app/api/_endpoints/list-screenings";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(listScreenings);
