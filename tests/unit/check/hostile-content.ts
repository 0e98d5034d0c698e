import { exampleContent } from "../../../src/check/example-content.ts";

const encoder = new TextEncoder();
export const city = Buffer.from(exampleContent.get("cities/aville.md")!).toString();

/** Content of a stranger: its names and values hold what a terminal or a runner of workflows would obey. */
export const hostileContent = new Map(exampleContent)
	.set("cities/e\u001b]0;owned\u0007\u001b[2J.md", encoder.encode(city))
	.set("cities/a\n::error title=owned::hello.md", encoder.encode(city))
	.set("cities/b\r\u202e\u009b.md", encoder.encode(city))
	.set(
		"themes/reading.md",
		encoder.encode('---\ntitle: "I\\e[31mE\\nx"\nsumary: "\u0085::stop-commands::x"\n---\n\nText.\n'),
	);
/** What no report may hold. Line feeds part its lines. */
export const control = /[^\P{Cc}\n]|[\u2028\u2029\u202a-\u202e]/u;
