import { notePresence } from "@/app/api/_endpoints/note-presence";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(notePresence);
