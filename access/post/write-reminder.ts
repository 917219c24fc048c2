import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";
import { mailWords } from "./mail-words";
import { sayDate } from "./write-invitation";
import { writeMail } from "./write-mail";

type Told = {
  language: NoticeLanguage;
  name: string;
  title: string;
  opened: boolean;
  until: Date;
  contact: string;
};

/** The e-mail that reminds a candidate. It has no link: of that only the hash is kept, and the first one still holds. */
export function writeReminder({ language, name, title, opened, until, contact }: Told) {
  const { greeting, contact: ask, reminder } = mailWords[language];
  return writeMail({
    language,
    subject: reminder.subject(title),
    paragraphs: [
      greeting(name),
      reminder.opening(title),
      opened ? reminder.goOn : reminder.unopened,
      reminder.until(sayDate(until, language)),
      reminder.lost,
      ask(contact),
    ],
  });
}
