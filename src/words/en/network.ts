import { en } from "../../network/words.en.ts";
import type { NetworkWords } from "../network-words.ts";

/** The network's sentences, held against those that the interface needs. */
export const network: NetworkWords = en;
