import { ar } from "./words.ar.ts";
import { en } from "./words.en.ts";
import { es } from "./words.es.ts";
import { fr } from "./words.fr.ts";
import { ru } from "./words.ru.ts";
import { zh } from "./words.zh.ts";

/** The interface's sentences about this network by language. English is due: a language that is missing takes it. */
export const words = { en, ar, es, fr, ru, zh };
