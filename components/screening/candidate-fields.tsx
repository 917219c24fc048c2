import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { lockedParts } from "@/scenarios/screening/list-locked-changes";
import { noticeLanguage } from "@/scenarios/screening/screening-plan";
import { Part } from "./part";
import type { PartProps } from "./screening-form";
import { TickField } from "./tick-field";

const languages = { en: "English", es: "Spanish", fr: "French", de: "German" } as const;

/** What candidates are told and asked, and what they see when they have finished. */
export function CandidateFields({ form, change, state, started }: PartProps) {
  const lock = (part: keyof typeof lockedParts) => (started ? lockedParts[part] : null);
  const unspoken = state.problems.find(({ where }) => where === "languages")?.what;
  return (
    <Part title="What candidates are told and asked">
      <fieldset>
        <legend className="mb-1 font-strong text-note">Languages of the notice and of e-mails</legend>
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          {noticeLanguage.options.map((language) => (
            <TickField
              key={language}
              label={languages[language]}
              checked={form.languages.includes(language)}
              onChange={(on) =>
                change({
                  languages: on
                    ? [...form.languages, language]
                    : form.languages.filter((one) => one !== language),
                })
              }
            />
          ))}
        </div>
        <p className="mt-1 text-note text-soft">
          E-mails are written in the first one that was ticked. The role-plays themselves are in English.
        </p>
        {unspoken && <p className="mt-1 text-note text-warning">{unspoken}</p>}
      </fieldset>
      <TextAreaField
        name="introduction"
        label="Your own words to candidates"
        hint="They stand above the notice and in the invitation. Who you are, and what comes after, are good to know."
        optional
        maxLength={2000}
        value={form.introduction}
        onChange={(event) => change({ introduction: event.target.value })}
        state={state}
      />
      <TextField
        name="contact"
        label="Whom candidates can ask"
        hint="For a human look, an accommodation, or their data: a name with an address or a telephone number."
        maxLength={200}
        value={form.contact}
        onChange={(event) => change({ contact: event.target.value })}
        state={state}
      />
      <TickField
        label="Ask for the employment history"
        hint="A short form before the role-plays. Blind reviewers do not see it until the decision."
        locked={lock("asksHistory")}
        checked={form.asksHistory}
        onChange={(asksHistory) => change({ asksHistory })}
      />
      <TickField
        label="Ask, voluntarily, for sex, ethnicity and age group"
        hint="For the adverse-impact report alone: kept apart, and never shown to reviewers."
        locked={lock("asksGroups")}
        checked={form.asksGroups}
        onChange={(asksGroups) => change({ asksGroups })}
      />
      <SelectField
        name="feedback"
        label="What they see when they have finished"
        hint={started ? `Locked. ${lockedParts.feedback}` : undefined}
        disabled={started}
        value={form.feedback}
        onChange={(event) => change({ feedback: event.target.value })}
        choices={[
          { value: "thanks", label: "Thanks, and what comes next" },
          { value: "summary", label: "Thanks and a summary: strengths, and one thing to try" },
          { value: "full", label: "Thanks and the whole scorecard of each role-play" },
        ]}
        state={state}
      />
    </Part>
  );
}
