import "server-only";
import type { NoticeLanguage } from "@/scenarios/screening/screening-plan";

type Words = {
  greeting: (name: string) => string;
  contact: (contact: string) => string;
  invitation: {
    subject: (title: string) => string;
    opening: (title: string) => string;
    what: (minutes: number) => string;
    open: string;
    until: (date: string) => string;
    personal: string;
  };
  reminder: {
    subject: (title: string) => string;
    opening: (title: string) => string;
    unopened: string;
    goOn: string;
    until: (date: string) => string;
    lost: string;
  };
};

/** The sentences of invitations and reminders, in each language of the notice. */
export const mailWords: Readonly<Record<NoticeLanguage, Words>> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    contact: (contact) => `Questions, or anything that would help you to show what you can do: ${contact}.`,
    invitation: {
      subject: (title) => `Your invitation: ${title}`,
      opening: (title) => `you are invited to the next step of your application: ${title}.`,
      what: (minutes) =>
        `You will answer customers in a simulated live chat. Plan about ${minutes} minutes, with a keyboard if you can. The page tells you first what is recorded and how it is graded, and you can ask questions before you begin.`,
      open: "Open your invitation",
      until: (date) => `Please begin by ${date}.`,
      personal: "The link is meant for you alone; please do not pass it on.",
    },
    reminder: {
      subject: (title) => `A reminder: ${title}`,
      opening: (title) => `your role-plays for ${title} are still waiting for you.`,
      unopened:
        "The link in your invitation still holds. It opens a page that tells you all about it before you begin.",
      goOn: "You have opened your invitation already. Open the same link again to go on where you were; nothing is lost.",
      until: (date) => `Please begin by ${date}.`,
      lost: "If you cannot find the link, ask for a new one.",
    },
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    contact: (contact) =>
      `Para preguntas, o si algo le ayudaría a mostrar lo que sabe hacer, diríjase a: ${contact}.`,
    invitation: {
      subject: (title) => `Su invitación: ${title}`,
      opening: (title) => `Le invitamos al siguiente paso de su candidatura: ${title}.`,
      what: (minutes) =>
        `Responderá a clientes en un chat simulado, que se desarrolla en inglés. Reserve unos ${minutes} minutos y, si puede, use un teclado. La página le explica primero qué se registra y cómo se evalúa, y puede preguntar antes de empezar.`,
      open: "Abrir su invitación",
      until: (date) => `Le rogamos que empiece a más tardar el ${date}.`,
      personal: "El enlace es solo para usted; por favor, no lo comparta.",
    },
    reminder: {
      subject: (title) => `Recordatorio: ${title}`,
      opening: (title) => `Sus conversaciones simuladas para ${title} le siguen esperando.`,
      unopened:
        "El enlace de su invitación sigue siendo válido. Abre una página que se lo explica todo antes de empezar.",
      goOn: "Ya ha abierto su invitación. Abra de nuevo el mismo enlace para continuar donde estaba; no se ha perdido nada.",
      until: (date) => `Le rogamos que empiece a más tardar el ${date}.`,
      lost: "Si no encuentra el enlace, pida uno nuevo.",
    },
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    contact: (contact) =>
      `Pour toute question, ou si quelque chose vous aiderait à montrer ce que vous savez faire : ${contact}.`,
    invitation: {
      subject: (title) => `Votre invitation : ${title}`,
      opening: (title) => `Nous vous invitons à l’étape suivante de votre candidature : ${title}.`,
      what: (minutes) =>
        `Vous répondrez à des clients dans un chat simulé, qui se déroule en anglais. Prévoyez environ ${minutes} minutes et, si possible, un clavier. La page vous explique d’abord ce qui est enregistré et comment c’est évalué, et vous pouvez poser vos questions avant de commencer.`,
      open: "Ouvrir votre invitation",
      until: (date) => `Merci de commencer au plus tard le ${date}.`,
      personal: "Ce lien est pour vous seul ; merci de ne pas le transmettre.",
    },
    reminder: {
      subject: (title) => `Rappel : ${title}`,
      opening: (title) => `Vos mises en situation pour ${title} vous attendent toujours.`,
      unopened:
        "Le lien de votre invitation est toujours valable. Il ouvre une page qui vous explique tout avant de commencer.",
      goOn: "Vous avez déjà ouvert votre invitation. Ouvrez de nouveau le même lien pour reprendre où vous en étiez ; rien n’est perdu.",
      until: (date) => `Merci de commencer au plus tard le ${date}.`,
      lost: "Si vous ne retrouvez pas le lien, demandez-en un nouveau.",
    },
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    contact: (contact) => `Fragen, oder wenn Ihnen etwas helfen würde, Ihr Können zu zeigen: ${contact}.`,
    invitation: {
      subject: (title) => `Ihre Einladung: ${title}`,
      opening: (title) => `wir laden Sie zum nächsten Schritt Ihrer Bewerbung ein: ${title}.`,
      what: (minutes) =>
        `Sie antworten Kunden in einem nachgestellten Chat, der auf Englisch geführt wird. Planen Sie etwa ${minutes} Minuten ein, wenn möglich mit einer Tastatur. Die Seite sagt Ihnen zuerst, was aufgezeichnet und wie bewertet wird, und Sie können vor dem Beginn fragen.`,
      open: "Einladung öffnen",
      until: (date) => `Bitte beginnen Sie spätestens am ${date}.`,
      personal: "Der Link ist nur für Sie; bitte geben Sie ihn nicht weiter.",
    },
    reminder: {
      subject: (title) => `Erinnerung: ${title}`,
      opening: (title) => `Ihre Rollenspiele für ${title} warten noch auf Sie.`,
      unopened:
        "Der Link aus Ihrer Einladung gilt weiterhin. Er öffnet eine Seite, die Ihnen vor dem Beginn alles erklärt.",
      goOn: "Sie haben Ihre Einladung schon geöffnet. Öffnen Sie denselben Link noch einmal, um dort weiterzumachen, wo Sie waren; nichts ist verloren.",
      until: (date) => `Bitte beginnen Sie spätestens am ${date}.`,
      lost: "Wenn Sie den Link nicht mehr finden, bitten Sie um einen neuen.",
    },
  },
};
