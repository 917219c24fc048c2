import { drawChance } from "../chance";
import { type SlotName, slotName, type Variants } from "../script/variants";
import type { Context } from "./context";

/** Which bank a line comes from, and what its saying does. */
type Saying = { beat: string; bank: string; variants: Variants; tension?: number };

/**
 * The context with one variant of a bank queued to be said, chosen by the seed among those not said yet. Only when
 * all have been said does the one said longest ago come again. A variant whose slots can't be filled is passed over.
 */
export function sayLine(context: Context, saying: Saying): Context {
  const chosen = chooseVariant(context, saying);
  if (chosen === null) return context;
  const bubbles = chosen.texts.map((text, index) => ({
    text: fillSlots(text, context.slots),
    beat: saying.beat,
    tension: index === 0 ? (saying.tension ?? 0) : 0,
  }));
  const before = (context.said[saying.bank] ?? []).filter((index) => index !== chosen.index);
  return {
    ...context,
    draws: context.draws + 1,
    queue: [...context.queue, ...bubbles],
    said: { ...context.said, [saying.bank]: [...before, chosen.index] },
  };
}

/** Whether the bank holds a variant that has not been said and can be filled. */
export function hasFresh(context: Context, bank: string, variants: Variants | undefined): boolean {
  const said = context.said[bank] ?? [];
  return (variants ?? []).some((texts, index) => !said.includes(index) && canFill(texts, context.slots));
}

function chooseVariant(
  context: Context,
  { bank, variants }: Saying,
): { index: number; texts: string[] } | null {
  const said = context.said[bank] ?? [];
  const fillable = variants
    .map((texts, index) => ({ texts, index }))
    .filter(({ texts }) => canFill(texts, context.slots));
  const fresh = fillable.filter(({ index }) => !said.includes(index));
  if (fresh.length > 0) {
    return fresh[Math.floor(drawChance(context.seed, context.draws, bank) * fresh.length)] ?? null;
  }
  const oldest = said.find((index) => fillable.some((variant) => variant.index === index));
  return fillable.find(({ index }) => index === oldest) ?? null;
}

function canFill(texts: readonly string[], slots: Context["slots"]): boolean {
  return texts.every((text) => listSlots(text).every((slot) => slots[slot] !== undefined));
}

function fillSlots(text: string, slots: Context["slots"]): string {
  return listSlots(text).reduce((filled, slot) => filled.replaceAll(`{${slot}}`, slots[slot] ?? ""), text);
}

function listSlots(text: string): SlotName[] {
  return [...text.matchAll(/\{([a-z]+)\}/g)].flatMap((match) => {
    const slot = slotName.safeParse(match[1]);
    return slot.success ? [slot.data] : [];
  });
}
