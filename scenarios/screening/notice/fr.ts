import type { NoticeText } from "./notice-text";

/** The notice in French. */
export const fr: NoticeText = {
  language: "Français",
  languages: "Langue de cet avis",
  heading: "Avant de commencer",
  lead: ({ title }) => `Vous êtes invité·e à des jeux de rôle pour : ${title}.`,
  introduction: "De la part des personnes qui vous invitent",
  sections: (facts) => [
    {
      title: "De quoi il s’agit",
      lines: [
        `Dans ${facts.rolePlays === 1 ? "un jeu de rôle" : `${facts.rolePlays} jeux de rôle`}, vous répondez par chat à des clients, comme si vous travailliez là. Les clients ne sont pas faciles. Ils sont joués par un programme d’après des scénarios écrits : il n’y a personne de l’autre côté.`,
        ...(facts.hasWarmUp
          ? ["Un court échauffement vient d’abord. Il n’est jamais noté, et vous pouvez le passer."]
          : []),
        "Les jeux de rôle sont en anglais. Certains clients sont grossiers ; le cas échéant, vous en êtes averti·e avant de commencer.",
      ],
    },
    {
      title: "Combien de temps cela prend",
      lines: [
        `Environ ${facts.statedMinutes} minutes en tout. Chaque jeu de rôle a une durée limitée, de ${facts.longestMinutes} minutes au plus${facts.extraTime > 0 ? `, votre temps supplémentaire de ${facts.extraTime} pour cent compris` : ""}. Le temps restant est affiché et peut être masqué.`,
        `Vous pouvez les faire à des moments différents, jusqu’au ${facts.until}.`,
        "Vous pouvez faire une pause, et l’horloge s’arrête. Vous pouvez arrêter un jeu de rôle : il est alors marqué comme inachevé, et rien d’autre ne vous est reproché.",
        facts.graceMinutes > 0
          ? `Si votre connexion ou votre appareil tombe en panne, rien n’est perdu. Revenez par le même lien, sur n’importe quel appareil ; du temps passé sans vous, jusqu’à ${facts.graceMinutes} minutes de chaque jeu de rôle ne comptent pas.`
          : "Si votre connexion ou votre appareil tombe en panne, rien de ce que vous avez écrit n’est perdu, mais l’horloge continue. Revenez par le même lien, sur n’importe quel appareil.",
      ],
    },
    {
      title: "Ce qui est enregistré",
      lines: [
        `Ce que vous écrivez et faites dans les jeux de rôle, et quand${facts.asksHistory ? ", ainsi que le parcours professionnel que vous indiquez" : ""}.`,
        "En outre, comme notes pour les personnes qui lisent et jamais comme partie de la note : du texte collé de 40 caractères ou plus, plus d’une minute pendant laquelle la page était hors de vue, les temps sans connexion, et de longues réponses qu’une autre personne candidate a écrites dans les mêmes mots. Tout cela a des raisons ordinaires.",
        "Ne sont pas enregistrés : votre rythme de frappe, la caméra, le micro, votre écran, ni aucune supposition sur ce que vous ressentez.",
      ],
    },
    {
      title: "Comment c’est noté, et par quoi",
      lines: [
        "Par Composure, un programme sur le serveur de l’employeur. Il lit chaque réponse selon des règles fixes et un modèle statistique, et compare l’échange à des critères écrits de compassion, de sang-froid, d’efficience et d’efficacité. Le même échange reçoit toujours la même note. Il peut mal lire, et indique où une personne devrait regarder.",
        "Il ne décide de rien. C’est une personne qui décide de la suite, et elle doit en donner la raison.",
      ],
    },
    {
      title: "Qui lit cela",
      lines: [
        "Les personnes qui, chez l’employeur, prennent part à cette sélection et, s’il en a un, son système de candidatures.",
        ...(facts.asksGroups
          ? [
              "À la fin viennent des questions facultatives sur le sexe, l’origine ethnique et l’âge. Les réponses sont conservées à part, aucune des personnes qui évaluent ne les voit, et elles ne servent qu’à vérifier que la sélection est équitable.",
            ]
          : []),
      ],
    },
    {
      title: "Combien de temps c’est conservé",
      lines: [
        `${facts.retentionDays} jours après la décision à votre sujet ou, sans décision, après la dernière activité. Ensuite, tout est effacé.`,
      ],
    },
    {
      title: "Ce que vous verrez ensuite",
      lines: [
        {
          thanks: "Un mot de remerciement. Vous pouvez demander davantage.",
          summary: "Un résumé en mots : ce qui a réussi dans chaque jeu de rôle, et une chose à travailler.",
          full: "Votre fiche de résultats complète pour chaque jeu de rôle.",
        }[facts.feedback],
      ],
    },
    {
      title: "Ce que vous pouvez demander",
      lines: [
        "Qu’une personne regarde aussi vos jeux de rôle ; plus de temps ou un autre aménagement ; une copie de vos données ; leur effacement. Vos pages ont des boutons pour cela.",
        `Ou adressez-vous à : ${facts.contact}.`,
      ],
    },
  ],
  consent: {
    box: "J’ai lu cet avis et je suis d’accord.",
    button: "Accepter et continuer",
    busy: "Un instant …",
    missing: "Cochez d’abord la case, si vous êtes d’accord.",
    instead: (contact) =>
      `Vous n’êtes pas obligé·e d’accepter. Fermez alors cette page, ou demandez une autre façon de participer : ${contact}. Tant que vous n’avez pas accepté, seul ce que vous faites sur cette page est enregistré.`,
  },
  accommodation: {
    title: "Avez-vous besoin que quelque chose soit différent ?",
    explain: (contact) =>
      `Plus de temps, une autre forme, tout ce qui rend cela équitable pour vous : cela ne compte pas contre vous. ${contact} vous répondra ; vous pouvez attendre la réponse avant de commencer.`,
    label: "Ce qui vous aiderait",
    button: "Le demander",
    busy: "Envoi …",
    asked: "Vous avez demandé ceci. Vous pouvez encore le modifier.",
  },
};
