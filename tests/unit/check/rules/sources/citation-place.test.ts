import { expect, test } from "vitest";
import { inParagraph, rulesOnParagraph } from "../problems.ts";

const mark = "[^city-plan]";

test.each([
	`It [opens on Sundays${mark} and holidays](https://aville.example/times).${mark}`,
	`It [opens *daily${mark}*](https://aville.example/times).${mark}`,
	`It opens \`daily${mark}\`.${mark}`,
	`It opens.${mark}\n\n\`\`\`\ndaily${mark}\n\`\`\``,
	`![Readers${mark}](../media/library.png "Photo: Maija Esimerkki, CC BY 4.0")`,
])("%s is found once", (paragraph) => {
	expect(inParagraph("citation-place", paragraph)).toEqual([mark]);
});

test.each([
	`It [opens on Sundays](https://aville.example/times)${mark} and holidays.${mark}`,
	`It **opens on Sundays.${mark}**`,
	`- It opens on Sundays.${mark}`,
])("%s is right", (paragraph) => {
	expect(rulesOnParagraph(paragraph)).toEqual([]);
});
