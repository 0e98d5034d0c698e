import { network as english } from "../../network/network.ts";
import { networkWords } from "../network-table.ts";
import type { NetworkWords } from "../network-words.ts";
import { pairs } from "./pairs.ts";

/** What the network and its award are called in Chinese. */
interface Names {
	network: string;
	award: string;
	shortAward: string;
}

const words: NetworkWords & { names?: Names } = networkWords("zh");
const { asks } = words.search;

/** Their English names where a fork has no table in Chinese. */
export const names: Names = words.names ?? {
	network: english.name,
	award: english.award.name,
	shortAward: english.award.short,
};

/** The network's sentences, the words of questions cut as the search cuts them. */
export const network = {
	...words,
	search: {
		...words.search,
		asks: {
			member: pairs(asks.member),
			answers: asks.answers.map((answer) => ({ ...answer, also: pairs(answer.also) })),
		},
	},
};
