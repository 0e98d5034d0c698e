import { words } from "../network/words.ts";
import { network as english } from "./en/network.ts";
import type { NetworkWords } from "./network-words.ts";

const tables = words as object as Record<string, NetworkWords | undefined>;

/** The sentences about the network in a language; the English ones where a fork has none in it. */
export const networkWords = (language: string): NetworkWords => tables[language] ?? english;
