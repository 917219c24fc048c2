import { genericWords } from "./marks/generic-words";
import { writePlainly } from "./write-plainly";

const english =
  "the and you your for with this that have has not are was were will can could would should please sorry thank thanks i we it is my our be been to of in on at by from or if so but what when where which who how why do does did done don't i'm i'll i've it's that's can't me us they he she them his her there here just now today tomorrow okay ok yes hello hi order number refund account call email send check got get let know need help want understand wait new back out up".split(
    " ",
  );

// Small words that carry a sentence in other languages and hardly ever stand in an English one.
const foreign =
  "el los las una por para con que está esta usted su sus muy gracias hola señor lo le se del al pero como cuando donde mi nos vamos tiene puede favor pedido siento soy estoy ya sí este eso hacer disculpe lamento entiendo ayudar le les des une est vous nous je votre vos pour avec dans sur pas que qui mais bonjour merci désolé suis sont cette ce ces aux du très plaît et c'est j'ai l'ai votre notre commande peux bien ne ich sie wir und der die das nicht ist ein eine mit für auf bitte danke es tut leid ihre ihr ihnen uns haben habe kann werden wird guten tag dass dem den zu von bei auch noch nach aber wie mir você não um uma os meu seu sua obrigado obrigada olá bom dia estou está com mais isso pedido nós vou pode ele ela por favor desculpe são aos tem muito il gli che è una sono non grazie ciao per favore mi dispiace suo sua signore della del nel questo ordine possiamo buongiorno di ho anche più ma het een niet ik u wij uw van dat met voor naar zijn heeft kunnen graag dank bedankt hallo mijn deze bestelling ook wordt maar nie jest się na proszę przepraszam dziękuję dzień dobry pan pani mam czy jak to już tak bardzo zamówienie że dla bir bu ve için çok değil teşekkür ederim merhaba lütfen sipariş siz ben bana size var yok olarak özür dilerim iyi günler nasıl ang ng sa mga po opo hindi ako ikaw ninyo namin kami kayo salamat paumanhin lang naman ito iyon yung kung para pero din rin na inyong aming hai hain nahi nahin aap aapka aapke aapki ka ki ke ko mein main mujhe kya kripya dhanyavaad namaste karo karna kar raha rahe hum hamara bhi abhi kal ji tha thi saya anda tidak yang untuk dengan terima kasih maaf pesanan sudah akan det är inte och jag ni er vi som på har till tack hej förlåt jeg ikke og vores deres på med til tak undskyld enviamos envío mañana hoy paquete nuevo nueva también tenemos mucho espera pero cuenta usted cliente nuestro nuestra yo io o qual quel quelle número preocupe preoccupi encargo molestia disculpa reembolso llega viernes desculpe transtorno verificar agora mesmo chega sexta rimborso arriva venerdì disagio scusi penso ordine numero kümmere darum mich kommt früh wat bestelnummer jaki numer kłopot zwrot karta karti hoon hun chinta kijiye thoda wala atas mohon kirim anteeksi kiitos heti olen samahani sasa hivi asante tafadhali kwa ndo biko jowo oggi domani subito nuovo nuova molto mando abbiamo inviamo pacco cliente grazie buonasera prego stato stiamo faccio amanhã hoje novo nova técnico encomenda temos vamos muito obrigados enviar demain aujourd'hui nouveau nouvelle envoyer colis nous avons bientôt votre allons faire heute morgen neue neues neuen schicke schicken paket sofort gerne unser unsere können wurde hier jetzt vielen vandaag morgen nieuwe sturen stuur pakket meteen onze bedankt jutro dzisiaj nową nowy paczkę wyślę proszę pana yarın bugün yeni gönderiyoruz paketiniz bukas ngayon padala bago pasensya besok hari ini kirim paket baru kami".split(
    " ",
  );

// Spelled like English words, so that they tell nothing.
const shared = new Set(
  "die was will i to so be me he on in an at do no a or as is man am data for por we us hi ok das also well of main den sue pan by mi size".split(
    " ",
  ),
);
// Names, or words that an English sentence may hold: they tell only beside others of their language.
const weak = new Set(
  "una dem u na po ba ka lang dey till yo io o hun van met ben hum con tack pour per net non est los las la le les el va des vos mit hay sale come".split(
    " ",
  ),
);
const englishWords = new Set(english);
const foreignWords = new Set(foreign.filter((word) => !shared.has(word) && !englishWords.has(word)));
const longestRead = 4000;

/**
 * Tells English, also bad, broken or second-language English, from a reply in another language. Names, numbers and
 * single words that might be either pass for English: only a reply that shows another language is refused.
 */
export function isEnglish(text: string): boolean {
  const plain = writePlainly(text).text.slice(0, longestRead).normalize("NFC");
  const read = plain.toLowerCase();
  // Most replies hold plain letters alone, and need no counting of scripts.
  const bare = /^[ -~\s]*$/.test(read);
  const letters = bare ? read.search(/[a-z]/) + 1 : (read.match(/\p{L}/gu)?.length ?? 0);
  if (letters === 0) return true;
  const latin = bare ? letters : (read.match(/\p{Script=Latin}/gu)?.length ?? 0);
  const words = read.replace(/[’`]/g, "'").match(/[\p{L}\p{M}']+/gu) ?? [];
  const own = words.filter((word) => englishWords.has(word)).length;
  if (latin < letters * 0.6 && !(own >= 2 && onlyNamesAreForeign(words))) return false;
  const strange = words.filter((word) => foreignWords.has(word));
  const other = strange.every((word) => weak.has(word)) ? 0 : strange.length;
  // Letters that English does not use weigh a little: names bring them along.
  const marked = words.filter((word) => /[\u00c0-\u024f\u1e00-\u1eff]/.test(word)).length;
  if (words.length === 1)
    return (
      other === 0 ||
      own > 0 ||
      !/^(?:gracias|merci|danke|obrigado|obrigada|grazie|hola|bonjour|salamat|dziękuję|teşekkürler|dhanyavaad)$/.test(
        words[0] ?? "",
      )
    );
  if (other === 1 && own === 0 && words.length >= 3 && !words.some((word) => genericWords.has(word)))
    return namesPrevail(plain, words.length);
  if (other < 2) return own > 0 || marked * 3 < words.length || words.length < 3;
  return own >= other + marked / 4;
}

/** A name or two in another script among more words in Latin ones. */
function onlyNamesAreForeign(words: readonly string[]): boolean {
  const foreign = words.filter((word) => !/\p{Script=Latin}/u.test(word));
  return (
    foreign.length <= 3 && foreign.length * 2 <= words.length && foreign.every((word) => word.length <= 14)
  );
}

/** Half of the words or more begin with a capital letter, as in a name with an address. */
function namesPrevail(plain: string, words: number): boolean {
  return (plain.match(/(?<![\p{L}\p{M}'’])\p{Lu}/gu)?.length ?? 0) * 2 >= words;
}
