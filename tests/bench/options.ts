import { parseArgs } from "node:util";
import { peers } from "./peers/index.ts";

export const subjects = ["build", "rebuild", "search", "check", "weight", "lighthouse", "load"] as const;
export type Subject = (typeof subjects)[number];

export interface Options {
	cities: number[];
	runs: number;
	only: string[];
	what: Subject[];
	/** Name of the files with the results. */
	into: string;
}

export const usage = `npm run bench -- [--cities 1000,10000] [--runs 5] [--only ${peers.map(({ name }) => name).join(",")}]
                  [--what ${subjects.join(",")}] [--into results]`;

const wholeNumber = (text: string) => {
	if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 on.`);
	return Number(text);
};

function oneOf<T extends string>(text: string, known: readonly T[]): T {
	if ((known as readonly string[]).includes(text)) return text as T;
	throw new Error(`"${text}" is none of ${known.join(", ")}.`);
}

/** @throws {Error} with one sentence where an argument cannot be meant */
export function optionsFrom(args: string[]): Options {
	const { values } = parseArgs({
		args,
		options: {
			cities: { type: "string", default: "1000,10000" },
			runs: { type: "string", default: "5" },
			only: { type: "string", default: peers.map(({ name }) => name).join() },
			what: { type: "string", default: subjects.join() },
			into: { type: "string", default: "results" },
		},
	});
	if (!/^[\w-]+$/.test(values.into)) throw new Error(`"${values.into}" is not a name of letters, digits and hyphens.`);
	return {
		// Small ones first: a system that fails does so early.
		cities: values.cities
			.split(",")
			.map(wholeNumber)
			.sort((a, b) => a - b),
		runs: wholeNumber(values.runs),
		only: values.only.split(",").map((name) =>
			oneOf(
				name,
				peers.map((peer) => peer.name),
			),
		),
		what: values.what.split(",").map((name) => oneOf(name, subjects)),
		into: values.into,
	};
}
