import type { NoticeText } from "./notice-text";

/** The notice in English. */
export const en: NoticeText = {
  language: "English",
  languages: "Language of this notice",
  heading: "Before you begin",
  lead: ({ title }) => `You are invited to role-plays for: ${title}.`,
  introduction: "From the people who invited you",
  sections: (facts) => [
    {
      title: "What this is",
      lines: [
        `In ${facts.rolePlays === 1 ? "a role-play" : `${facts.rolePlays} role-plays`} you answer customers in a chat, as if you worked there. The customers are not easy. They are played by a program from written scripts: no person sits on the other side.`,
        ...(facts.hasWarmUp ? ["A short warm-up comes first. It is never graded, and you can skip it."] : []),
        "The role-plays are in English. Some customers are rude; where one is, you are told before it begins.",
      ],
    },
    {
      title: "How long it takes",
      lines: [
        `About ${facts.statedMinutes} minutes in all. Each role-play has a time limit, of ${facts.longestMinutes} minutes at most${facts.extraTime > 0 ? ` with your extra time of ${facts.extraTime} per cent` : ""}. What is left of it is shown, and can be hidden.`,
        `You may do them at different times, until ${facts.until}.`,
        "You can pause, and the clock stands. You can stop: that role-play is then marked as unfinished, and nothing else is held against you.",
        facts.graceMinutes > 0
          ? `If your connection or your device fails, nothing is lost. Come back by the same link, on any device; of the time without you, up to ${facts.graceMinutes} minutes of each role-play do not count.`
          : "If your connection or your device fails, nothing that you wrote is lost, but the clock goes on. Come back by the same link, on any device.",
      ],
    },
    {
      title: "What is recorded",
      lines: [
        `What you write and do in the role-plays, and when${facts.asksHistory ? ", and the employment history that you give" : ""}.`,
        "Beside it, as notes for the people who read it and never as a part of the grade: pasted text of 40 characters or more, times of more than a minute in which the page was out of sight, times without connection, and long replies that another candidate wrote in just the same words. All of these have ordinary reasons.",
        "Not recorded: the rhythm of your typing, camera, microphone, your screen, or any guess at your feelings.",
      ],
    },
    {
      title: "How it is graded, and by what",
      lines: [
        "By Composure, a program on the employer's server. It reads each reply by fixed rules and a statistical model, and holds the chat against written criteria of compassion, composure, efficiency and efficacy. The same chat always gets the same grade. It can misread, and says where a person should look.",
        "It decides nothing. Whether you go on is decided by a person, who has to give a reason.",
      ],
    },
    {
      title: "Who reads it",
      lines: [
        "The people at the employer who take part in this selection, and where the employer has one, their system for applications.",
        ...(facts.asksGroups
          ? [
              "At the end there are voluntary questions about sex, ethnicity and age. The answers are kept apart, no reviewer sees them, and they only serve to check the selection for fairness.",
            ]
          : []),
      ],
    },
    {
      title: "How long it is kept",
      lines: [
        `${facts.retentionDays} days after the decision about you, or without one after anything was last done with it. Then it is deleted.`,
      ],
    },
    {
      title: "What you are shown afterwards",
      lines: [
        {
          thanks: "A word of thanks. You can ask for more.",
          summary: "A summary in words: what went well in each role-play, and one thing to work on.",
          full: "Your whole scorecard of each role-play.",
        }[facts.feedback],
      ],
    },
    {
      title: "What you can ask for",
      lines: [
        "A person who looks at your role-plays as well; more time or another accommodation; a copy of your data; their deletion. There are buttons for these on your pages.",
        `Or ask: ${facts.contact}.`,
      ],
    },
  ],
  consent: {
    box: "I have read this and agree to it.",
    button: "Agree and go on",
    busy: "One moment …",
    missing: "Set the mark first, if you agree.",
    instead: (contact) =>
      `You need not agree. Then close this page, or ask for another way to take part: ${contact}. Until you agree, only what you do on this page is recorded.`,
  },
  accommodation: {
    title: "Do you need something to be different?",
    explain: (contact) =>
      `More time, another form, anything that makes this fair for you: it does not count against you. ${contact} will answer you; you can wait for that before you begin.`,
    label: "What would help you",
    button: "Ask for it",
    busy: "Sending …",
    asked: "You have asked for this. You can still change it.",
  },
};
