import type { KeyPath, Span } from "../../front-matter/front-matter.ts";
import type { SourceFile } from "../read/source-file.ts";

/** A sourced statement among the facts of a page: a figure, a mayor, an award. */
export interface Claim {
	/** Identifies it in both versions of the file: `facts.population`, `people mayor 1`. */
	name: string;
	/** Its values without the notes and sources: `48210, people, 2024`. */
	statement: string;
	/** Its sources, each as its id, address and date. */
	sources: string[];
	span: Span;
}

type Group = Record<string, unknown>;
const isGroup = (value: unknown): value is Group =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that are about a claim, and no part of it. */
const remarks = new Set(["source", "sources", "note", "notes", "also", "reviewed", "themes"]);

/** A value as plain text; a group as its keys and values. */
const phrase = (value: unknown): string =>
	isGroup(value)
		? Object.entries(value)
				.map(([key, each]) => `${key} ${phrase(each)}`)
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
	const visit = (value: unknown, path: KeyPath, name: string) => {
		if (Array.isArray(value)) {
			for (const [i, each] of value.entries()) {
				const office = isGroup(each) && typeof each["office"] === "string" ? `${each["office"]} ` : "";
				visit(each, [...path, i], `${name} ${office}${i + 1}`);
			}
		} else if (isGroup(value)) {
			if ("source" in value || "absent" in value) {
				const values = Object.entries(value).filter(
					([key, each]) => !remarks.has(key) && each !== undefined && !isSources(each),
				);
				const statement = values.map(([, each]) => phrase(each)).join(", ");
				const sources = [value["source"] ?? []].flat().map((id) => described(String(id)));
				claims.set(name, {
					name: name || "the event",
					statement,
					sources,
					span: file.frontMatter!.valueAt(path),
				});
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
