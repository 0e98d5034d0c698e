import { parseArgs } from "node:util";
import { reference } from "./aims.ts";
import type { Size } from "./corpus.ts";
import { peers } from "./peers/index.ts";

export const subjects = ["build", "dev", "search", "check", "weight", "lighthouse", "load"] as const;
export type Subject = (typeof subjects)[number];

export interface Options {
	cities: Size[];
	runs: number;
	only: string[];
	what: Subject[];
	/** The commit of the atlas to compare with. */
	against: string;
	/** The name of the results files, without extension. */
	into: string;
	/** Continues an interrupted run from these files. */
	resume: boolean;
}

export const usage = `npm run bench -- [--cities real,languages,1000,10000] [--runs 5] [--only ${peers.map(({ name }) => name).join(",")}]
                  [--what ${subjects.join(",")}] [--against ${reference}] [--into results] [--resume]`;

const wholeNumber = (text: string) => {
	if (!/^[1-9]\d*$/.test(text)) throw new Error(`"${text}" is not a whole number from 1 on.`);
	return Number(text);
};

function oneOf<T extends string>(text: string, known: readonly T[]): T {
	if ((known as readonly string[]).includes(text)) return text as T;
	throw new Error(`"${text}" is none of ${known.join(", ")}.`);
}

const sizeFrom = (text: string): Size => (text === "real" || text === "languages" ? text : wholeNumber(text));

/** Parses the command line. @throws {Error} with one sentence about an invalid argument */
export function optionsFrom(args: string[]): Options {
	const names = peers.map(({ name }) => name);
	const { values } = parseArgs({
		args,
		options: {
			cities: { type: "string", default: "real,languages,1000,10000" },
			runs: { type: "string", default: "5" },
			only: { type: "string", default: names.join() },
			what: { type: "string", default: subjects.join() },
			against: { type: "string", default: reference },
			into: { type: "string", default: "results" },
			resume: { type: "boolean", default: false },
		},
	});
	if (!/^[\w-]+$/.test(values.into)) throw new Error(`"${values.into}" is not a name of letters, digits and hyphens.`);
	const rank = (size: Size) => (typeof size === "number" ? size : 0);
	return {
		// Small sizes first, so that a system that fails does so early.
		cities: values.cities
			.split(",")
			.map(sizeFrom)
			.sort((a, b) => rank(a) - rank(b)),
		runs: wholeNumber(values.runs),
		only: values.only.split(",").map((name) => oneOf(name, names)),
		what: values.what.split(",").map((name) => oneOf(name, subjects)),
		against: values.against,
		into: values.into,
		resume: values.resume,
	};
}
