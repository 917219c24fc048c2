import { signCount } from "./list-inputs";
import { type Network, networkSizes as sizes } from "./network";

/** Which of a network's parts are layers. */
export type LayerName = keyof Omit<Network, "places" | "vectors">;

/** Makes something of each layer, in the order in which a clause passes them. */
export function mapLayers<T>(make: (name: LayerName) => T): { readonly [name in LayerName]: T } {
  return {
    filters: make("filters"),
    beside: make("beside"),
    whole: make("whole"),
    hidden: make("hidden"),
    moves: make("moves"),
    direct: make("direct"),
  };
}

/** How many inputs and outputs each layer has. */
export function shapeLayers(moveCount: number): {
  readonly [name in LayerName]: { readonly inputs: number; readonly outputs: number };
} {
  const straight = sizes.filters + signCount;
  return {
    filters: { inputs: sizes.window * sizes.word, outputs: sizes.filters },
    beside: { inputs: sizes.filters, outputs: sizes.beside },
    whole: { inputs: sizes.filters, outputs: sizes.whole },
    hidden: { inputs: straight + 2 * sizes.beside + sizes.whole, outputs: sizes.hidden },
    moves: { inputs: sizes.hidden, outputs: moveCount },
    direct: { inputs: straight, outputs: moveCount },
  };
}
