import { networkWords } from "../network-table.ts";

/** The network's sentences. */
export const network = networkWords("ru");
