import type { NoticeLanguage } from "../screening-plan";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { NoticeText } from "./notice-text";

/** The notice to candidates in all languages that a plan may offer. */
export const noticeTexts: Readonly<Record<NoticeLanguage, NoticeText>> = { en, es, fr, de };
