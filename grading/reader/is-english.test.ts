import { describe, expect, it } from "vitest";
import { isEnglish } from "./is-english";

const others = [
  "Lo siento mucho, voy a cancelar su pedido hoy mismo.",
  "Hola, entiendo su problema y le ayudo ahora.",
  "Bonjour, je suis désolé pour votre commande.",
  "Je comprends, nous allons vous rembourser dans la semaine.",
  "Es tut mir leid, ich werde das sofort prüfen.",
  "Guten Tag, wir haben Ihre Bestellung storniert.",
  "Olá, peço desculpa, vou resolver isso para você.",
  "Buongiorno, mi dispiace per il ritardo della consegna.",
  "Het spijt me, ik ga het meteen voor u regelen.",
  "Dzień dobry, bardzo przepraszam, już sprawdzam zamówienie.",
  "Merhaba, siparişiniz için çok özür dilerim.",
  "Pasensya na po, aayusin ko po ang order ninyo ngayon.",
  "Namaste, aapka refund kal tak mil jayega, main check kar raha hun.",
  "مرحبا، سأساعدك الآن",
  "Здравствуйте, я помогу вам",
  "您好，我马上帮您处理",
  "こんにちは、すぐに確認します",
  "नमस्ते, मैं आपकी मदद करूंगा",
  "Disculpe la molestia.",
  "Ich kümmere mich darum.",
  "Wat is uw bestelnummer?",
  "Il rimborso arriva venerdì.",
  "Aap please thoda wait kijiye.",
  "Xin lỗi anh chị, em kiểm tra ngay.",
  "Qual é o número do pedido?",
];

const english = [
  "I am sorry, I will cancel your order today.",
  "me i check it now now, you no worry",
  "Kindly do the needful and revert back sir.",
  "Ok",
  "Refund",
  "",
  "12345",
  "Señor Núñez?",
  "García Márquez, order 5519",
  "Hello ma'am po, I will check it for you po.",
  "pls wait i chek ur acount",
  "The café in Zürich is open.",
  "no problem, is fixed",
  "Anna Kowalska",
  "A la carte menu, please.",
  "Salamat po, your refund is on its way.",
  "Is not working the router? Put off and on again please.",
  "😂😂",
  "Left foot: size 7. Right foot: size 7.",
  "Van driver met Ben, van back at two.",
  "Gracias Mr Lopez, booked Tuesday.",
  "wah sorry lah, the aircon man come tomorrow can?",
  "The crème brûlée at Renée's, déjà vu.",
  "u verify nothing u muppets, till seven",
  "Sold out na po.",
  "abeg, una payment don enter, dem don see am",
  "Los Angeles to Las Vegas, gate 4.",
  "Мария Петрова signed for it at 10:42.",
  "I'm s\u043erry, I h\u0430ve c\u0430ncelled it.",
];

describe("isEnglish", () => {
  it.each(others)("refuses %s", (text) => expect(isEnglish(text)).toBe(false));
  it.each(english)("accepts %s", (text) => expect(isEnglish(text)).toBe(true));
});
