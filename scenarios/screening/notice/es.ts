import type { NoticeText } from "./notice-text";

/** The notice in Spanish. */
export const es: NoticeText = {
  language: "Español",
  languages: "Idioma de este aviso",
  heading: "Antes de empezar",
  lead: ({ title }) => `Tiene una invitación a unos juegos de rol para: ${title}.`,
  introduction: "De parte de quienes le invitan",
  sections: (facts) => [
    {
      title: "De qué se trata",
      lines: [
        `En ${facts.rolePlays === 1 ? "un juego de rol" : `${facts.rolePlays} juegos de rol`} responde por chat a clientes, como si trabajara allí. Los clientes no son fáciles. Los representa un programa según guiones escritos: al otro lado no hay ninguna persona.`,
        ...(facts.hasWarmUp
          ? ["Antes hay un breve calentamiento. Nunca se califica y puede saltárselo."]
          : []),
        "Los juegos de rol son en inglés. Algunos clientes son groseros; cuando lo son, se le avisa antes de empezar.",
      ],
    },
    {
      title: "Cuánto dura",
      lines: [
        `Unos ${facts.statedMinutes} minutos en total. Cada juego de rol tiene un límite de tiempo, de ${facts.longestMinutes} minutos como máximo${facts.extraTime > 0 ? `, incluido su tiempo adicional del ${facts.extraTime} por ciento` : ""}. El tiempo que queda se muestra y se puede ocultar.`,
        `Puede hacerlos en momentos distintos, hasta el ${facts.until}.`,
        "Puede hacer una pausa, y el reloj se detiene. Puede abandonar un juego de rol: queda marcado como inacabado y no se le tiene en cuenta nada más.",
        facts.graceMinutes > 0
          ? `Si falla su conexión o su dispositivo, no se pierde nada. Vuelva con el mismo enlace, desde cualquier dispositivo; del tiempo de ausencia no cuentan hasta ${facts.graceMinutes} minutos de cada juego de rol.`
          : "Si falla su conexión o su dispositivo, no se pierde nada de lo que escribió, pero el reloj sigue. Vuelva con el mismo enlace, desde cualquier dispositivo.",
      ],
    },
    {
      title: "Qué se registra",
      lines: [
        `Lo que escribe y hace en los juegos de rol, y cuándo${facts.asksHistory ? ", y la experiencia laboral que indique" : ""}.`,
        "Además, como notas para quienes lo leen y nunca como parte de la calificación: texto pegado de 40 caracteres o más, más de un minuto con la página fuera de la vista, tiempos sin conexión, y respuestas largas que otra persona candidata escribió con las mismas palabras. Todo ello tiene causas corrientes.",
        "No se registra: el ritmo con que teclea, la cámara, el micrófono, su pantalla ni conjetura alguna sobre sus sentimientos.",
      ],
    },
    {
      title: "Cómo se califica, y con qué",
      lines: [
        "Con Composure, un programa en el servidor de la empresa. Lee cada respuesta con reglas fijas y un modelo estadístico, y compara el chat con criterios escritos de compasión, serenidad, eficiencia y eficacia. El mismo chat recibe siempre la misma calificación. Puede equivocarse al leer, e indica dónde debería mirar una persona.",
        "No decide nada. Si usted sigue adelante lo decide una persona, que debe dar un motivo.",
      ],
    },
    {
      title: "Quién lo lee",
      lines: [
        "Las personas de la empresa que participan en esta selección y, si la empresa lo tiene, su sistema de candidaturas.",
        ...(facts.asksGroups
          ? [
              "Al final hay preguntas voluntarias sobre sexo, origen étnico y edad. Las respuestas se guardan aparte, ninguna persona que evalúa las ve, y solo sirven para comprobar que la selección es justa.",
            ]
          : []),
      ],
    },
    {
      title: "Cuánto tiempo se conserva",
      lines: [
        `${facts.retentionDays} días después de la decisión sobre usted o, si no la hay, después de la última actividad. Luego se borra.`,
      ],
    },
    {
      title: "Qué verá después",
      lines: [
        {
          thanks: "Unas palabras de agradecimiento. Puede pedir más.",
          summary: "Un resumen en palabras: lo que salió bien en cada juego de rol y una cosa que mejorar.",
          full: "Su hoja de resultados completa de cada juego de rol.",
        }[facts.feedback],
      ],
    },
    {
      title: "Qué puede pedir",
      lines: [
        "Que una persona mire también sus juegos de rol; más tiempo u otra adaptación; una copia de sus datos; que se borren. En sus páginas hay botones para ello.",
        `O pregunte a: ${facts.contact}.`,
      ],
    },
  ],
  consent: {
    box: "He leído este aviso y estoy de acuerdo.",
    button: "Aceptar y seguir",
    busy: "Un momento …",
    missing: "Marque primero la casilla, si está de acuerdo.",
    instead: (contact) =>
      `No está obligado a aceptar. En ese caso cierre esta página, o pida otra forma de participar: ${contact}. Hasta que acepte solo se registra lo que haga en esta página.`,
  },
  accommodation: {
    title: "¿Necesita que algo sea distinto?",
    explain: (contact) =>
      `Más tiempo, otra forma, lo que haga que esto sea justo para usted: no cuenta en su contra. Le responderá ${contact}; puede esperar la respuesta antes de empezar.`,
    label: "Qué le ayudaría",
    button: "Pedirlo",
    busy: "Enviando …",
    asked: "Ha pedido esto. Todavía puede cambiarlo.",
  },
};
