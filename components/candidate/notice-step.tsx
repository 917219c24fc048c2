import type { CandidateWay } from "@/scenarios/screening/candidate-way";
import { noticeTexts } from "@/scenarios/screening/notice/notice-texts";
import { AccommodationForm } from "./accommodation-form";
import type { CandidateActions } from "./candidate-actions";
import { ConsentForm } from "./consent-form";
import { LanguageSwitch } from "./language-switch";
import { StepHeading } from "./step-heading";

type Props = { way: CandidateWay; actions: CandidateActions };

/** What the candidate is told before anything else, in their language; then they agree, or ask for something first. */
export function NoticeStep({ way, actions }: Props) {
  const { language, languages, introduction, contact, accommodation } = way;
  const text = noticeTexts[language];
  const facts = { ...way, until: sayMoment(way.until, language) };
  return (
    <article>
      {languages.length > 1 && (
        <LanguageSwitch
          label={text.languages}
          present={language}
          choices={languages.map((one) => ({ language: one, name: noticeTexts[one].language }))}
          choose={actions.chooseLanguage}
        />
      )}
      <div lang={language}>
        <StepHeading step="notice">{text.heading}</StepHeading>
        <p className="mt-2 text-lead text-soft">{text.lead(facts)}</p>
        {introduction && (
          <section className="mt-6 border-primary border-l-2 pl-4">
            <h2 className="text-note text-soft">{text.introduction}</h2>
            <p className="mt-1 whitespace-pre-line">{introduction}</p>
          </section>
        )}
        <div className="mt-8 space-y-7">
          {text.sections(facts).map(({ title, lines }) => (
            <section key={title}>
              <h2 className="text-lead">{title}</h2>
              <div className="mt-1 space-y-2">
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            </section>
          ))}
        </div>
        <section aria-labelledby="accommodation" className="mt-10 border-hairline border-t pt-8">
          <h2 id="accommodation" className="text-lead">
            {text.accommodation.title}
          </h2>
          <p className="mt-1">{text.accommodation.explain(contact)}</p>
          <AccommodationForm
            words={{
              label: text.accommodation.label,
              button: text.accommodation.button,
              busy: text.accommodation.busy,
              asked: text.accommodation.asked,
            }}
            asked={accommodation}
            ask={actions.askAccommodation}
          />
        </section>
        <section className="mt-10 border-hairline border-t pt-8">
          <ConsentForm
            words={{ box: text.consent.box, button: text.consent.button, busy: text.consent.busy }}
            language={language}
            give={actions.giveConsent}
          />
          <p className="mt-4 text-note text-soft">{text.consent.instead(contact)}</p>
        </section>
      </div>
    </article>
  );
}

/** A moment (ISO, UTC) in the words of a language. The server does not know the reader's clock, so it says which one it means. */
function sayMoment(instant: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `${format.format(new Date(instant))} UTC`;
}
