import { parseArgs } from "node:util";
import { type KnownValues, template } from "../authoring/templates.ts";
import { countryCodes } from "../schemas/country.ts";
import type { CollectionName } from "../schemas/index.ts";
import { didYouMean, listOptions } from "./did-you-mean.ts";
import type { ContentFolder } from "./read/content.ts";
import { asSlug } from "./slug.ts";
import { UsageError } from "./usage-error.ts";

const kinds = { city: "cities", interview: "interviews", theme: "themes" } as const;
const see = "See npm run new -- --help.";

/**
 * Makes the page that the command line of `npm run new` asks for, with the field guide as comments.
 *
 * @param today  the date for `reviewed`
 * @throws {UsageError} where something is missing or does not exist
 */
export function newFile(
	args: readonly string[],
	content: ContentFolder,
	today: string,
): { path: string; bytes: Uint8Array } {
	const { values, positionals } = parse(args);
	const [kind = "", title = "", ...rest] = positionals;
	if (!Object.hasOwn(kinds, kind)) {
		throw new UsageError(`Write city, interview or theme after "npm run new --". ${see}`);
	}
	if (!title.trim()) throw new UsageError(`What is it called? Write the name in quotation marks after ${kind}. ${see}`);
	if (rest.length)
		throw new UsageError(`"${rest.join(" ")}" is too much: put a name of several words into quotation marks.`);
	const collection = kinds[kind as keyof typeof kinds];
	const id = values.name ?? asSlug(title);
	if (asSlug(id) !== id || id === "") {
		throw new UsageError(`"${title}" gives no file name. Write one with --name, in letters a to z: --name my-page.`);
	}
	const path = `${collection}/${id}.md`;
	const same = content.files.find((file) => file.path.toLowerCase() === path);
	if (same)
		throw new UsageError(`${same.path} exists already, and nothing was changed. Open it, or choose another --name.`);
	const known = knownValues(collection, title.trim(), values, content);
	return { path, bytes: Buffer.from(template(collection, { ...known, reviewed: today })) };
}

function parse(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				country: { type: "string" },
				city: { type: "string" },
				theme: { type: "string", multiple: true },
				name: { type: "string" },
			},
		});
	} catch (error) {
		throw new UsageError(`${(error as Error).message.split(". ")[0]}. ${see}`);
	}
}

type Values = ReturnType<typeof parse>["values"];

/** @throws {UsageError} where an option that the page needs is missing or wrong */
function knownValues(collection: CollectionName, title: string, values: Values, content: ContentFolder): KnownValues {
	if (collection === "cities") {
		const country = values.country ?? "";
		if (!countryCodes.includes(country)) {
			throw new UsageError(`Which country? Add --country with two capital letters, such as --country FI. ${see}`);
		}
		return { name: title, country, sources: [] };
	}
	if (collection === "themes") return { title };
	const city = existing("city", values.city ?? "", content.ids("cities"));
	const themes = (values.theme ?? [""]).map((theme) => existing("theme", theme, content.ids("themes")));
	return { title, city, themes, completeness: "part" };
}

/** @throws {UsageError} where no page has the id */
function existing(kind: "city" | "theme", id: string, known: ReadonlySet<string>): string {
	if (known.has(id)) return id;
	const nearest = didYouMean(id, known);
	const choice = nearest
		? ` Did you mean ${nearest}?`
		: kind === "theme"
			? ` There are ${listOptions([...known].sort(), 30)}.`
			: "";
	throw new UsageError(
		id ? `There is no ${kind} "${id}".${choice}` : `Which ${kind}? Add --${kind} with its file name.${choice}`,
	);
}
