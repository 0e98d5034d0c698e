import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import jsonld from "jsonld";

const folder = dirname(createRequire(import.meta.url).resolve("@vocabulary/schema/package.json"));
const schemaOrg = "http://schema.org/";
const subject = /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <([^>]*)>/;

/** What the vocabulary of schema.org says of its terms: `Organization` is a `Class`, `subClassOf` `Thing`... */
const facts = new Map<string, Map<string, Set<string>>>();
for (const line of readFileSync(join(folder, "schema.nq"), "utf8").split("\n")) {
	const [, term, predicate, object] = subject.exec(line) ?? [];
	if (!term || !predicate || !object) continue;
	const about = facts.get(term) ?? facts.set(term, new Map()).get(term)!;
	const objects = about.get(predicate) ?? about.set(predicate, new Set()).get(predicate)!;
	objects.add(object.replace(/^.*[/#]/, ""));
}

const withParents = (type: string): string[] => [
	type,
	...[...(facts.get(type)?.get("subClassOf") ?? [])].flatMap(withParents),
];

interface Node {
	"@type"?: string[];
	[property: string]: unknown;
}

/** schema.org lets actions say which input they take by such a suffix: https://schema.org/docs/actions.html */
const annotation = /-(?:input|output)$/;

function problemsOf(node: Node, path: string): string[] {
	const types = (node["@type"] ?? []).map((type) => type.replace(schemaOrg, ""));
	const problems = types
		.filter((type) => !facts.get(type)?.get("type")?.has("Class"))
		.map((type) => `${path} is a ${type}, which schema.org does not know`);
	const kin = new Set(types.flatMap(withParents));
	for (const [key, values] of Object.entries(node)) {
		if (key.startsWith("@")) continue;
		const property = key.replace(schemaOrg, "").replace(annotation, "");
		const about = facts.get(property);
		if (annotation.test(key)) continue;
		if (!about?.get("type")?.has("Property")) problems.push(`${path}.${property} is not in schema.org`);
		else if (![...(about.get("domainIncludes") ?? [])].some((type) => kin.has(type)))
			problems.push(`${path}.${property} is not for a ${types.join(" or ")}`);
		const range = about?.get("rangeIncludes") ?? new Set();
		for (const value of values as Node[]) {
			const inner = (value["@type"] ?? []).flatMap((type) => withParents(type.replace(schemaOrg, "")));
			if (inner.length > 0 && !inner.some((type) => range.has(type)))
				problems.push(`${path}.${property} may not be a ${inner[0]}`);
			if (!("@value" in value)) problems.push(...problemsOf(value, `${path}.${property}`));
		}
	}
	return problems;
}

/**
 * Reads a page's JSON-LD as a processor does, and checks each type and property against the vocabulary.
 *
 * @returns what is wrong with it, in sentences; nothing where all is well
 */
export async function checkJsonLd(text: string): Promise<string[]> {
	const expanded = await jsonld.expand(JSON.parse(text), {
		// The context as the web would answer it, as far as terms go: all are of one vocabulary.
		documentLoader: async (url: string) => ({ documentUrl: url, document: { "@context": { "@vocab": schemaOrg } } }),
	});
	return expanded.flatMap((node) => problemsOf(node as Node, (node["@type"] ?? ["?"])[0]!.replace(schemaOrg, "")));
}
