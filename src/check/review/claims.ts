import type { Path, Span } from "../../front-matter/front-matter.ts";
import type { SourceFile } from "../read/source-file.ts";

/** What a page says with a source: a figure, a mayor, an award. */
export interface Claim {
	/** Where it stands: `facts.population`, `people mayor 1`. The same in the old and the new file. */
	name: string;
	/** What it says, as a reader would tell it: `48210 people, 2024`. */
	says: string;
	/** The ids of its sources, with what the list says about each: address and date. */
	sources: string[];
	span: Span;
}

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that do not belong to what is claimed. */
const aside = new Set(["source", "sources", "note", "notes", "also", "reviewed", "themes"]);

const told = (value: unknown): string =>
	isGroup(value)
		? Object.entries(value)
				.map(([key, each]) => `${key} ${told(each)}`)
				.join(" ")
		: [value].flat().map(String).join(", ");

/** Every claim of a file's facts, by name. */
export function claimsOf(file: SourceFile): Map<string, Claim> {
	const claims = new Map<string, Claim>();
	const listed = Array.isArray(file.data["sources"]) ? (file.data["sources"] as unknown[]).filter(isGroup) : [];
	const described = (id: string) => {
		const entry = listed.find((each) => each["id"] === id);
		return entry ? [id, entry["url"], entry["date"]].filter(Boolean).join(" ") : id;
	};
	const visit = (value: unknown, path: Path, name: string) => {
		if (Array.isArray(value)) {
			for (const [i, each] of value.entries()) {
				const office = isGroup(each) && typeof each["office"] === "string" ? `${each["office"]} ` : "";
				visit(each, [...path, i], `${name} ${office}${i + 1}`);
			}
		} else if (isGroup(value)) {
			if ("source" in value || "absent" in value) {
				const said = Object.entries(value).filter(
					([key, each]) => !aside.has(key) && each !== undefined && !isSources(each),
				);
				const says = said.map(([, each]) => told(each)).join(", ");
				const sources = [value["source"] ?? []].flat().map((id) => described(String(id)));
				claims.set(name, { name: name || "the event", says, sources, span: file.frontMatter!.valueAt(path) });
			}
			for (const [key, each] of Object.entries(value)) {
				if (key !== "sources") visit(each, [...path, key], name ? `${name}.${key}` : key);
			}
		}
	};
	visit(file.data, [], "");
	return claims;
}

const isSources = (value: unknown) => Array.isArray(value) && value.some((each) => isGroup(each));
