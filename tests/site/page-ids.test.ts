import { expect, inject, test } from "vitest";
import { isPageId } from "../../src/schemas/page-ids.ts";
import { pagesOf } from "./html.ts";

const collections = ["cities", "interviews", "practices", "themes", "topics"] as const;

test.each(collections)(
	"each id of a page of %s is a heading's of its author, or one that no author can take",
	(collection) => {
		const pages = pagesOf(inject("dist")).filter(({ path }) => path.startsWith(`${collection}/`));
		expect(pages.length).toBeGreaterThan(2);
		const unreserved = pages.flatMap(({ path, root }) =>
			root
				.querySelectorAll("[id]")
				.filter((element) => !element.closest(".prose"))
				.map((element) => element.id)
				.filter((id) => !isPageId(collection, id))
				.map((id) => `${path}#${id}`),
		);
		expect(unreserved).toEqual([]);
	},
);
