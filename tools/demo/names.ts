/** Who applied as an adviser: the screening that is closed. */
export const adviserNames = [
  ..."Amara Nwosu, Benedikt Larsen, Chiara Lombardi, Dewi Parry, Elif Kaya, Farid Haddad, Grace Adeyemi".split(
    ", ",
  ),
  ..."Hiroshi Tanaka, Imogen Clarke, Jamal Whitfield, Katarzyna Nowak, Liam O'Sullivan, Mei-Ling Chen".split(
    ", ",
  ),
  ..."Nadia Rahman, Oskar Lindqvist, Paloma Reyes, Quentin Dubois, Rosa Mendes, Samir Patel".split(", "),
  ..."Tara Gallagher, Umar Farooq, Valentina Popescu, Wendy Boateng, Xiomara Ortiz, Yusuf Demir".split(", "),
  ..."Zofia Wiśniewska, Aroha Ngata, Bao Nguyen, Catriona MacLeod, Diego Fuentes, Esther Goldberg".split(
    ", ",
  ),
  ..."Finn Abernathy, Gabriela Castillo, Henrik Sørensen".split(", "),
];

/** Who applied for the live chat team: the screening that is open. */
export const chatNames = [
  ..."Isha Verma, Joseph Kamau, Keisha Brooks, Lorenzo Ricci, Marisol Vega, Noah Fletcher".split(", "),
  ..."Olena Shevchenko, Pieter van Dijk, Queenie Asante, Ruth Feldman, Sione Tupou, Thandiwe Mokoena".split(
    ", ",
  ),
  ..."Ursula Weber, Viktor Petrov, Winston Campbell, Xin Yi Lim, Yara Haddadin, Zainab Bello".split(", "),
  ..."Anders Holm, Beatriz Silva, Cian Doherty, Dalia Mansour, Emre Yıldız, Fiona Stewart".split(", "),
  ..."Gustavo Lima, Hana Kovář, Ibrahim Diallo, Jasmine Wright, Kofi Mensah, Leilani Kealoha".split(", "),
];

/** An address that reaches nobody (RFC 2606), made of the name. */
export function writeEmail(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[øØ]/g, "o")
    .replace(/ı/g, "i")
    .toLowerCase()
    .replace(/[^a-z ]/g, "");
  return `${plain.replaceAll(" ", ".")}@example.com`;
}
