import type { Span } from "../../front-matter/front-matter.ts";
import { leavesOf } from "../read/facts.ts";
import { linkAddresses, schemeOf } from "../read/links.ts";
import type { SourceFile } from "../read/source-file.ts";

/** A place at which the content names an address. */
export interface AddressPlace {
	file: SourceFile;
	span: Span;
	/** For a source: the day on which it was last read, or else published, in ISO form. An archived copy should be near it. */
	day?: string | undefined;
	/** Whether it is an entry of `sources`, for which an archived copy may stand in. */
	isSource: boolean;
}

/** Every web address that some files name, without its fragment, and where: sources, websites and links in the text. */
export function externalAddresses(files: readonly SourceFile[]): Map<string, AddressPlace[]> {
	const places = files.filter(({ isPage }) => isPage).flatMap(placesIn);
	const grouped = Map.groupBy(places, ([address]) => address);
	return new Map([...grouped].map(([address, list]) => [address, list.map(([, place]) => place)]));
}

function placesIn(file: SourceFile): [address: string, place: AddressPlace][] {
	const among = leavesOf(file.data).flatMap(({ path, value }) => {
		if (!["url", "website"].includes(String(path.at(-1)))) return [];
		const isSource = path[0] === "sources";
		const { accessed, date } = (isSource && (file.data["sources"] as Record<string, unknown>[])[Number(path[1])]) || {};
		const day = accessed ?? date;
		return [
			{
				address: String(value),
				span: file.frontMatter!.valueAt(path),
				day: day === undefined ? undefined : String(day),
				isSource,
			},
		];
	});
	const within = [...linkAddresses(file)].map(({ address, span }) => ({
		address,
		span,
		day: undefined,
		isSource: false,
	}));
	return [...among, ...within].flatMap(({ address, ...place }): [string, AddressPlace][] => {
		const url = /^https?$/.test(schemeOf(address) ?? "") ? URL.parse(address) : null;
		if (!url) return [];
		url.hash = "";
		return [[url.href, { file, ...place }]];
	});
}
