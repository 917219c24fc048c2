import type { Persona } from "@/roleplay/script/persona";
import type { Finding } from "../content/finding";
import type { Scenario } from "../schema/scenario";

/** What the laws look at: a scenario that fits its schema, and the personas that there are. */
export type Linkable = { scenario: Scenario; personas: ReadonlyMap<string, Persona> };

/** One law: gives what breaks it, each with its path in the content. An empty list means that the law is kept. */
export type Law<T = Linkable> = (content: T) => LawFinding[];

/** What breaks a law; a consequence follows from another breach, and is only told where there is none. */
export type LawFinding = Finding & { consequence?: boolean };

/** A finding with the name of the law that it breaks. */
export type Breach = LawFinding & { law: string };
