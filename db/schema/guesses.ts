import { index, instant, table, text } from "../columns";

/** Links and keys that were tried and are none, by the hash of the network address; kept for a day. */
export const guesses = table(
  "guesses",
  {
    id: text("id").primaryKey(),
    address: text("address").notNull(),
    at: instant("at").notNull(),
  },
  (guess) => [index("guesses_by_address").on(guess.address, guess.at), index("guesses_by_at").on(guess.at)],
);
