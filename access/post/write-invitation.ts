import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import { mailWords } from "./mail-words";
import { type Paragraph, writeMail } from "./write-mail";

type Told = {
  language: NoticeLanguage;
  name: string;
  title: string;
  minutes: number;
  link: string;
  /** Until when the role-plays can be begun. */
  until: Date;
  contact: string;
  /** The recruiter's own words; may be empty. */
  introduction: string;
};

/** The e-mail by which a candidate is invited. */
export function writeInvitation(told: Told): { subject: string; text: string; html: string } {
  const words = mailWords[told.language];
  const until = sayDate(told.until, told.language);
  const own: Paragraph[] = told.introduction
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean);
  return writeMail({
    language: told.language,
    subject: words.invitation.subject(told.title),
    paragraphs: [
      words.greeting(told.name),
      words.invitation.opening(told.title),
      ...own,
      words.invitation.what(told.minutes),
      { link: told.link, label: words.invitation.open },
      words.invitation.until(until),
      words.invitation.personal,
      words.contact(told.contact),
    ],
  });
}

/** Days only: at which hour a day ends depends on where one is. */
export function sayDate(date: Date, language: NoticeLanguage): string {
  const locale = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
