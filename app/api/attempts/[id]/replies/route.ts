import { sendReply } from "@/app/api/_endpoints/send-reply";
import { serve } from "@/app/api/_http/serve";

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = serve(sendReply);
