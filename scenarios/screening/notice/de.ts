import type { NoticeText } from "./notice-text";

/** The notice in German. */
export const de: NoticeText = {
  language: "Deutsch",
  languages: "Sprache dieses Hinweises",
  heading: "Bevor Sie beginnen",
  lead: ({ title }) => `Sie sind zu Rollenspielen eingeladen für: ${title}.`,
  introduction: "Von denen, die Sie eingeladen haben",
  sections: (facts) => [
    {
      title: "Worum es geht",
      lines: [
        `In ${facts.rolePlays === 1 ? "einem Rollenspiel" : `${facts.rolePlays} Rollenspielen`} antworten Sie Kunden im Chat, als würden Sie dort arbeiten. Die Kunden sind nicht einfach. Ein Programm spielt sie nach geschriebenen Drehbüchern: Auf der anderen Seite sitzt kein Mensch.`,
        ...(facts.hasWarmUp
          ? ["Zuerst kommt ein kurzes Aufwärmen. Es wird nie bewertet, und Sie können es auslassen."]
          : []),
        "Die Rollenspiele sind auf Englisch. Manche Kunden sind grob; wo das so ist, wird es Ihnen vorher gesagt.",
      ],
    },
    {
      title: "Wie lange es dauert",
      lines: [
        `Etwa ${facts.statedMinutes} Minuten im Ganzen. Jedes Rollenspiel hat ein Zeitlimit, höchstens ${facts.longestMinutes} Minuten${facts.extraTime > 0 ? `, Ihre Zeitzugabe von ${facts.extraTime} Prozent eingerechnet` : ""}. Die Restzeit wird angezeigt und lässt sich ausblenden.`,
        `Sie können sie zu verschiedenen Zeiten spielen, bis zum ${facts.until}.`,
        "Sie können eine Pause machen, dann steht die Uhr. Sie können ein Rollenspiel abbrechen: Es gilt dann als unvollendet, und sonst wird Ihnen nichts angelastet.",
        facts.graceMinutes > 0
          ? `Wenn Ihre Verbindung oder Ihr Gerät ausfällt, geht nichts verloren. Kommen Sie über denselben Link zurück, auf jedem Gerät; von der Zeit ohne Sie zählen bis zu ${facts.graceMinutes} Minuten jedes Rollenspiels nicht.`
          : "Wenn Ihre Verbindung oder Ihr Gerät ausfällt, geht nichts von dem verloren, was Sie geschrieben haben, aber die Uhr läuft weiter. Kommen Sie über denselben Link zurück, auf jedem Gerät.",
      ],
    },
    {
      title: "Was aufgezeichnet wird",
      lines: [
        `Was Sie in den Rollenspielen schreiben und tun, und wann${facts.asksHistory ? ", und der Werdegang, den Sie angeben" : ""}.`,
        "Daneben, als Notizen für die Menschen, die es lesen, und nie als Teil der Bewertung: eingefügter Text ab 40 Zeichen, mehr als eine Minute, in der die Seite nicht zu sehen war, Zeiten ohne Verbindung, und lange Antworten, die jemand anderes mit denselben Worten geschrieben hat. All das hat gewöhnliche Gründe.",
        "Nicht aufgezeichnet werden: Ihr Tipprhythmus, Kamera, Mikrofon, Ihr Bildschirm oder irgendeine Vermutung über Ihre Gefühle.",
      ],
    },
    {
      title: "Wie bewertet wird, und womit",
      lines: [
        "Mit Composure, einem Programm auf dem Server des Arbeitgebers. Es liest jede Antwort nach festen Regeln und einem statistischen Modell und misst den Chat an geschriebenen Kriterien für Mitgefühl, Fassung, Effizienz und Wirksamkeit. Derselbe Chat bekommt immer dieselbe Bewertung. Es kann sich verlesen und sagt, wo ein Mensch hinsehen sollte.",
        "Es entscheidet nichts. Ob Sie weiterkommen, entscheidet ein Mensch, der einen Grund angeben muss.",
      ],
    },
    {
      title: "Wer es liest",
      lines: [
        "Die Menschen beim Arbeitgeber, die an dieser Auswahl beteiligt sind, und falls vorhanden dessen Bewerbungssystem.",
        ...(facts.asksGroups
          ? [
              "Am Ende stehen freiwillige Fragen nach Geschlecht, ethnischer Herkunft und Alter. Die Antworten werden getrennt verwahrt, niemand, der bewertet, sieht sie, und sie dienen nur dazu, die Auswahl auf Fairness zu prüfen.",
            ]
          : []),
      ],
    },
    {
      title: "Wie lange es aufbewahrt wird",
      lines: [
        `${facts.retentionDays} Tage nach der Entscheidung über Sie oder, ohne Entscheidung, nachdem zuletzt etwas damit geschah. Dann wird es gelöscht.`,
      ],
    },
    {
      title: "Was Sie danach sehen",
      lines: [
        {
          thanks: "Ein Wort des Dankes. Sie können nach mehr fragen.",
          summary:
            "Eine Zusammenfassung in Worten: was in jedem Rollenspiel gelang, und eine Sache zum Üben.",
          full: "Ihren ganzen Ergebnisbogen zu jedem Rollenspiel.",
        }[facts.feedback],
      ],
    },
    {
      title: "Worum Sie bitten können",
      lines: [
        "Dass auch ein Mensch Ihre Rollenspiele ansieht; mehr Zeit oder eine andere Anpassung; eine Kopie Ihrer Daten; deren Löschung. Auf Ihren Seiten gibt es dafür Knöpfe.",
        `Oder fragen Sie: ${facts.contact}.`,
      ],
    },
  ],
  consent: {
    box: "Ich habe das gelesen und bin einverstanden.",
    button: "Zustimmen und weiter",
    busy: "Einen Moment …",
    missing: "Setzen Sie zuerst das Häkchen, wenn Sie einverstanden sind.",
    instead: (contact) =>
      `Sie müssen nicht zustimmen. Schließen Sie dann diese Seite, oder bitten Sie um einen anderen Weg: ${contact}. Bis Sie zustimmen, wird nur aufgezeichnet, was Sie auf dieser Seite tun.`,
  },
  accommodation: {
    title: "Brauchen Sie etwas anders?",
    explain: (contact) =>
      `Mehr Zeit, eine andere Form, was immer dies für Sie fair macht: Es wird Ihnen nicht angelastet. ${contact} wird Ihnen antworten; Sie können die Antwort abwarten, bevor Sie beginnen.`,
    label: "Was würde Ihnen helfen",
    button: "Darum bitten",
    busy: "Wird gesendet …",
    asked: "Darum haben Sie gebeten. Sie können es noch ändern.",
  },
};
