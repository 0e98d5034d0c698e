import { parseArgs } from "node:util";
import { fillUp } from "../authoring/fill-up.ts";
import { type KnownValues, template } from "../authoring/templates.ts";
import { translationTemplate } from "../authoring/translation-template.ts";
import { countryCodes } from "../schemas/country.ts";
import type { CollectionName } from "../schemas/index.ts";
import { type Language, languages } from "../schemas/language.ts";
import { isTranslated } from "../schemas/translation.ts";
import { didYouMean, listOptions } from "./did-you-mean.ts";
import type { ContentFolder } from "./read/content.ts";
import type { SourceFile } from "./read/source-file.ts";
import { asSlug } from "./slug.ts";
import { languageNamed } from "./translations/language-named.ts";
import { UsageError } from "./usage-error.ts";

const kinds = {
	city: "cities",
	interview: "interviews",
	practice: "practices",
	theme: "themes",
	topic: "topics",
} as const;
const see = "See npm run new -- --help.";

/** A page that `npm run new` writes. */
interface NewFile {
	path: string;
	bytes: Uint8Array;
	/** What was there before, which stays within it. Missing for a page that is new. */
	before?: Uint8Array;
}

/**
 * Makes the page that the command line of `npm run new` asks for, with the field guide as comments. A city that has a page
 * without a profile gets what its page lacks.
 *
 * @param today  the date for `reviewed`
 * @param eaten  options that npm took for its own, since no `--` stood before them
 * @throws {UsageError} where something is missing or does not exist
 */
export function newFile(
	args: readonly string[],
	content: ContentFolder,
	today: string,
	eaten: readonly string[] = [],
): NewFile {
	const { values, positionals } = parse(args);
	const [kind = "", title = "", ...rest] = positionals;
	if (!Object.hasOwn(kinds, kind) && kind !== "translation") {
		throw new UsageError(`Write city, interview, practice, theme, topic or translation after "npm run new --". ${see}`);
	}
	if (eaten.length) {
		const taken = eaten.map((option) => `--${option}`).join(" and ");
		const left = `npm run new -- ${kind} ${quoted(title)}${eaten.map((option) => ` --${option} …`).join("")}`;
		throw new UsageError(`Two hyphens are missing after "new", and npm took ${taken} for its own. Write ${left}`);
	}
	if (!title.trim()) {
		throw new UsageError(
			`What is it called? Write the name in quotation marks: npm run new -- ${kind} "Its name". ${see}`,
		);
	}
	if (rest.length) {
		const whole = `npm run new -- ${kind} ${quoted([title, ...rest].join(" "))}${optionWords(values)}`;
		throw new UsageError(
			`Put a name of several words into quotation marks, and what belongs to an option, too. Perhaps: ${whole}`,
		);
	}
	if (kind === "translation")
		return newTranslation(originalNamed(title, content), languageNamed(values.language), content);
	const collection = kinds[kind as keyof typeof kinds];
	const id = values.name ?? asSlug(title);
	if (asSlug(id) !== id || id === "") {
		throw new UsageError(`"${title}" gives no file name. Write one with --name, in letters a to z: --name my-page.`);
	}
	const path = `${collection}/${id}.md`;
	const same = content.files.find((file) => file.path.toLowerCase() === path);
	if (same && collection === "cities") return filledUp(same, values.country);
	if (same) {
		throw new UsageError(`${same.path} exists already, and nothing was changed. Open it, or choose another --name.`);
	}
	const known = knownValues(collection, title.trim(), values, content);
	return { path, bytes: Buffer.from(template(collection, { ...known, reviewed: today })) };
}

/** @throws {UsageError} where the page is translated into the language already, or cannot be read */
function newTranslation(original: SourceFile, language: Language, content: ContentFolder): NewFile {
	const { collection, id, sections, data } = original;
	const path = `${language}/${collection}/${id}.md`;
	const same = content.files.find((file) => file.path.toLowerCase() === path);
	if (same) {
		throw new UsageError(
			`${same.path} exists already, and nothing was changed. What it lacks is listed by: npm run translations -- ${language}`,
		);
	}
	if (sections.length === 0) throw new UsageError(`${original.path} has no text to translate, or cannot be read.`);
	const page = { path: `content/${original.path}`, sections, hasAliases: "aliases" in data && collection !== "cities" };
	return { path, bytes: Buffer.from(translationTemplate(page, languages[language].name, `content/${path}`)) };
}

/**
 * The page that a translation is to be made of, by its file's name with or without the folder, or by its title.
 *
 * @throws {UsageError} where there is none, or more than one
 */
function originalNamed(name: string, content: ContentFolder): SourceFile {
	const pages = content.files.filter((file) => file.isPage && isTranslated(file.collection!));
	const path = name
		.trim()
		.replace(/^(?:\.\/)?content\//, "")
		.replace(/\.mdx?$/, "");
	const isNamed = ({ collection, id, data }: SourceFile) =>
		[`${collection}/${id}`, id].includes(path.toLowerCase()) ||
		asSlug(String(data["name"] ?? data["title"])) === asSlug(path);
	const [page, ...others] = pages.filter(isNamed);
	if (page && others.length === 0) return page;
	const pathOf = ({ collection, id }: SourceFile) => `${collection}/${id}`;
	if (page) {
		const choices = listOptions([page, ...others].map(pathOf)).replaceAll("`", "");
		throw new UsageError(`Which of them? Write ${choices}.`);
	}
	const nearest = didYouMean(
		path,
		pages.flatMap((file) => [pathOf(file), file.id]),
	);
	const isOther = content.files.some((file) => file.isPage && [pathOf(file), file.id].includes(path));
	throw new UsageError(
		isOther
			? `Pages of this kind are not translated: "${name}".`
			: `There is no page "${name}".${nearest ? ` Did you mean ${nearest}?` : " Write the name of its file, such as cork or themes/libraries."}`,
	);
}

/** @throws {UsageError} where the city's page has a profile, is another city's, or cannot be read */
function filledUp(file: SourceFile, country: string | undefined): NewFile {
	const { path, text, data, bytes } = file;
	const asItIs = `${path} exists already, and nothing was changed.`;
	if (country !== undefined && data["country"] !== country) {
		const other = `For another city of this name, write another file name with --name.`;
		throw new UsageError(`${asItIs} Its country is ${String(data["country"] ?? "missing")}, not ${country}. ${other}`);
	}
	if (file.frontMatter?.data === undefined || !Buffer.from(text!).equals(bytes)) {
		throw new UsageError(`${asItIs} It cannot be read: npm run check says why.`);
	}
	if (file.body.text.trim() !== "")
		throw new UsageError(`${asItIs} It has a profile: open it and change what is wrong.`);
	return { path, bytes: Buffer.from(fillUp(text!)), before: bytes };
}

/** A text as a word of the command line. */
const quoted = (text: string) => (/["$`\\!]/.test(text) ? `'${text.replaceAll("'", "'\\''")}'` : `"${text}"`);

const optionWords = (values: Values) =>
	Object.entries(values)
		.flatMap(([option, value]) => [value ?? []].flat().map((each) => [option, each] as const))
		.map(([option, value]) => ` --${option} ${/^[\w-]+$/.test(value) ? value : quoted(value)}`)
		.join("");

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
				language: { type: "string" },
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
		return { name: title, country };
	}
	if (collection === "themes") return { title };
	const themes = (values.theme ?? [""]).map((theme) => existing("theme", theme, content.ids("themes")));
	if (collection === "topics") return { title, themes };
	const city = existing("city", values.city ?? "", content.ids("cities"));
	return { title, city, themes, ...(collection === "interviews" && { completeness: "part" }) };
}

/** @throws {UsageError} where no page has the id */
function existing(kind: "city" | "theme", id: string, known: ReadonlySet<string>): string {
	// Its name does as well.
	const slug = known.has(id) ? id : asSlug(id);
	if (known.has(slug)) return slug;
	const nearest = didYouMean(id, known);
	const choice = nearest
		? ` Did you mean ${nearest}?`
		: kind === "theme"
			? ` There are ${listOptions([...known].sort(), 30)}.`
			: "";
	throw new UsageError(
		id
			? `There is no ${kind} "${id}".${choice}`
			: `Which ${kind}? Add --${kind} with its file name or its name in quotation marks.${choice}`,
	);
}
