import { noteSignal } from "@/app/api/_endpoints/note-signal";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(noteSignal);
